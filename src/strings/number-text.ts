import type { InterfaceLanguage } from "#schemas/language.ts";

/** A whole number in a language; the fonts of the site have no narrow space, so it is a wide one. */
export function numberText(language: InterfaceLanguage, value: number): string {
  return value.toLocaleString(language).replaceAll("\u202F", "\u00A0");
}
