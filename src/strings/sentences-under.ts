import type { InterfaceLanguage } from "#schemas/language.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** The sentences of one part of the interface by their names, `{name}` left to the browser. */
export function sentencesUnder(
  language: InterfaceLanguage,
  part: "go" | "verify",
): Readonly<Record<string, string>> {
  const strings = language === "en" ? en : fr;
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, sentence]) =>
      key.startsWith(`${part}.`) ? [[key.slice(part.length + 1), sentence] as const] : [],
    ),
  );
}
