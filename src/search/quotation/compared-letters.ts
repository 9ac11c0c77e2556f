import type { Pair, Same } from "./pairs.ts";
import { sideBySide } from "./side-by-side.ts";

/** Lays the letters of a pair side by side, each with the marks that combine with it. */
export function comparedLetters(pair: Pair): (Pair | Same)[] {
  return sideBySide(lettersOf(pair.quoted), lettersOf(pair.source)) ?? [pair];
}

function lettersOf(text: string): string[] {
  return text.match(/[^]\p{M}*/gu) ?? [];
}

/** How many letters are the same. */
export function sameLength(parts: readonly (Pair | Same)[]): number {
  return parts.reduce((sum, part) => sum + ("same" in part ? part.same.length : 0), 0);
}
