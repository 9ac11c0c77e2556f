import type { Pair, Same } from "./pairs.ts";
import { sideBySide } from "./side-by-side.ts";

/** Lays two texts side by side, word by word; undefined where they have too little in common. */
export function comparedWords(quoted: string, source: string): (Pair | Same)[] | undefined {
  return sideBySide(wordsOf(quoted), wordsOf(source));
}

/** The words of a text, its spaces and its other signs; a soft hyphen is within its word. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}\u00AD]+|\s+|[^]/gu) ?? [];
}
