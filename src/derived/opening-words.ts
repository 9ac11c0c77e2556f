import type { Unit } from "#archive/archive.ts";
import { inlineWords } from "#schemas/inline-words.ts";

/** The first words of a unit, at most `length` characters, with an ellipsis where more follow. */
export function openingWords(unit: Unit, length = 80): string {
  const words = inlineWords(unit.words).replace(/\s+/g, " ");
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}
