import type { Inline } from "#schemas/inline.ts";
import type { Unit } from "./archive.ts";

/**
 * A unit as its file should have it: printed label, words with the file's own marks for emphasis,
 * calls of notes on the line, and hyphens as the file splits them. A line break is `\n`, and a
 * space may be a space or a break of lines there.
 */
export function fileWords(unit: Unit): string {
  const words = unit.words.map(fileInline).join("");
  const joined = unit.label === undefined ? words : `${unit.label} ${words}`;
  return unit.interventions.reduce(
    (text, intervention) =>
      intervention.kind === "joined-hyphen"
        ? text.replace(intervention.at, () => intervention.found)
        : text,
    joined,
  );
}

function fileInline(inline: Inline): string {
  switch (inline.kind) {
    case "words":
      return inline.value;
    case "line-break":
      return "\n";
    case "note-call":
      return inline.mark;
    default: {
      const inside = inline.children.map(fileInline).join("");
      if (inline.kind === "italic") return `*${inside}*`;
      return inline.kind === "underline" ? `<u>${inside}</u>` : inside;
    }
  }
}
