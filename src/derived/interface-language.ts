import type { Language, InterfaceLanguage } from "#schemas/language.ts";

/** The language that pages around a text speak: the text's own where the archive speaks it. */
export function interfaceLanguage(language: Language): InterfaceLanguage {
  return language === "fr" ? "fr" : "en";
}
