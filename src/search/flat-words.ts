import type { Inline } from "#schemas/inline.ts";
import type { SpanLanguage } from "#schemas/language.ts";

/** A unit's words as one line, with what search needs to know of each place in it. */
export interface FlatWords {
  /** The printed words; a line break is a space, and calls of notes are left out. */
  readonly text: string;
  /** Passages in another language or with a reading of ours; `from` and `to` are UTF-16 offsets. */
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly language: SpanLanguage | undefined;
  readonly reading: string | undefined;
  /** Whether the passage is printed thus and marked so. */
  readonly isSic: boolean;
}

/** Flattens inlines; passages come innermost first. */
export function flatWords(inlines: readonly Inline[]): FlatWords {
  return inlines.reduce<FlatWords>(append, { text: "", passages: [] });
}

function append({ text, passages }: FlatWords, inline: Inline): FlatWords {
  const inner = inside(inline);
  const moved = inner.passages.map(({ from, to, ...passage }) => ({
    ...passage,
    from: from + text.length,
    to: to + text.length,
  }));
  const own: Passage[] =
    inline.kind === "language" || inline.kind === "sic"
      ? [
          {
            from: text.length,
            to: text.length + inner.text.length,
            language: inline.kind === "language" ? inline.language : undefined,
            reading: inline.kind === "sic" ? inline.reading : undefined,
            isSic: inline.kind === "sic",
          },
        ]
      : [];
  return { text: text + inner.text, passages: [...passages, ...moved, ...own] };
}

function inside(inline: Inline): FlatWords {
  switch (inline.kind) {
    case "words":
      return { text: inline.value, passages: [] };
    case "line-break":
      return { text: " ", passages: [] };
    case "note-call":
      return { text: "", passages: [] };
    default:
      return flatWords(inline.children);
  }
}
