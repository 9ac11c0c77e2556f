import { defaultUses, type EnclosingInline, type Inline } from "./inline.ts";

/** Writes inlines in the notation that `parseInlines` reads: reading it back gives the same inlines. */
export function serializeInlines(inlines: readonly Inline[]): string {
  return inlines.map(serializeInline).join("");
}

function serializeInline(inline: Inline): string {
  switch (inline.kind) {
    case "words":
      return escaped(inline.value);
    case "line-break":
      return "\n";
    case "note-call":
      return `[${escaped(inline.mark)}](note:${inline.note})`;
    default:
      return enclose(inline, serializeInlines(inline.children));
  }
}

function escaped(words: string): string {
  return words.replace(/[\\*<[\]]/g, "\\$&");
}

function enclose(inline: EnclosingInline, inside: string): string {
  switch (inline.kind) {
    case "italic":
      return `*${inside}*`;
    case "underline":
      return `<u>${inside}</u>`;
    case "superscript":
      return `<sup>${inside}</sup>`;
    case "language":
      return `<span lang="${inline.language}">${inside}</span>`;
    case "sic":
      return `<sic${inline.reading === undefined ? "" : ` reading="${inline.reading}"`}>${inside}</sic>`;
    case "reference": {
      const use = inline.use === defaultUses[inline.to.kind] ? "" : ` ${inline.use}`;
      return `[${inside}](${inline.to.kind}:${inline.to.id}${use})`;
    }
  }
}
