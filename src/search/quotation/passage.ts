import { trimmedWords, type TrimmedWords } from "./trimmed-words.ts";

/** A quotation, read. */
export interface Passage {
  /** Its words as they were pasted, without the quotation marks around them. */
  readonly words: string;
  /** What stood behind the closing quotation mark: a call of a note, or a reference. */
  readonly leftOut: string;
  /** Its words between the ellipses, in order. */
  readonly segments: readonly Segment[];
}

/** Words of a quotation up to the next ellipsis. */
export interface Segment extends TrimmedWords {
  /** How many signs of the loose form may stand between it and the segment before. */
  readonly gap: number;
}

/** Words that one who quotes puts in place of others, in brackets, replace at most so many signs. */
const replaced = 150;

const ellipsis = /[[({]\s*(?:…|\.\s?\.\s?\.)\s*[\])}]|…|\.(?:\s?\.){2,3}/gu;
const insertion = /\[(?!\d+\]|sic\])[^[\]]{2,200}\]/giu;
const wrapped = /^\s*[«“„‟‹"‘'](?<inner>[^]*)[»”“›"’'](?<tail>[^»”“›"]{0,200})$/u;
const noteOrReference = /^[\s.,;:]*(?:\([^()]*\)|\[[^[\]]*\]|[\d⁰¹²³⁴-⁹*†‡]{1,3})?[\s.,;:]*$/u;

/** Reads a quotation: takes it out of its quotation marks and apart at its ellipses. */
export function readPassage(pasted: string): Passage {
  const { words, leftOut } = unwrapped(pasted);
  return { words, leftOut, segments: segmentsOf(words.split(ellipsis), Infinity) };
}

/**
 * The same quotation, where words in brackets are taken for an addition of the one who quotes;
 * undefined where there are none.
 */
export function withoutInsertions({ words, leftOut }: Passage): Passage | undefined {
  const shortened = words.split(ellipsis).map((part) => part.split(insertion));
  if (shortened.every((parts) => parts.length < 2)) return undefined;
  const segments = shortened.flatMap((parts) =>
    segmentsOf(parts, replaced).map((segment, index) =>
      index === 0 ? { ...segment, gap: Infinity } : segment,
    ),
  );
  return segments.length === 0 ? undefined : { words, leftOut, segments };
}

function segmentsOf(parts: readonly string[], gap: number): Segment[] {
  return parts.flatMap((part) => {
    const trimmed = trimmedWords(part);
    return trimmed === undefined ? [] : [{ ...trimmed, gap }];
  });
}

function unwrapped(pasted: string): Pick<Passage, "leftOut" | "words"> {
  const { inner, tail } = wrapped.exec(pasted)?.groups ?? {};
  if (inner === undefined || tail === undefined || !noteOrReference.test(tail)) {
    return { words: pasted.trim(), leftOut: "" };
  }
  return { words: inner.trim(), leftOut: /[\p{L}\p{N}*†‡]/u.test(tail) ? tail.trim() : "" };
}
