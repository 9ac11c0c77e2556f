import type { InterfaceLanguage } from "#schemas/language.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** The sentences of the resolver by their names, `{name}` left to be filled in by the browser. */
export function resolverSentences(language: InterfaceLanguage): Readonly<Record<string, string>> {
  const strings = language === "en" ? en : fr;
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, sentence]) =>
      key.startsWith("go.") ? [[key.slice("go.".length), sentence] as const] : [],
    ),
  );
}
