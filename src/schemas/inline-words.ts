import type { Inline } from "./inline.ts";

/** The printed words alone: no calls of notes, no readings of ours; a line break in print is `\n`. */
export function inlineWords(inlines: readonly Inline[]): string {
  return inlines.map(words).join("");
}

function words(inline: Inline): string {
  switch (inline.kind) {
    case "words":
      return inline.value;
    case "line-break":
      return "\n";
    case "note-call":
      return "";
    default:
      return inlineWords(inline.children);
  }
}
