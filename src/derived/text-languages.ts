import type { Text } from "#archive/archive.ts";
import type { Language } from "#schemas/language.ts";

/** The languages of a text's units, the text's own first. */
export function textLanguages(text: Text): Language[] {
  return [...new Set([text.language, ...text.units.map(({ language }) => language)])];
}
