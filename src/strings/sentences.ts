import type { InterfaceLanguage } from "#schemas/language.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/**
 * The sentences whose keys begin with a place, by the rest of their keys; `{name}` is left to be
 * filled in by the browser.
 */
export function sentences(
  language: InterfaceLanguage,
  place: "dossier" | "go" | "search" | "verify",
): Readonly<Record<string, string>> {
  const strings = language === "en" ? en : fr;
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, sentence]) =>
      key.startsWith(`${place}.`) ? [[key.slice(place.length + 1), sentence] as const] : [],
    ),
  );
}
