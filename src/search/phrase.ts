import { chunksOf, type Chunk } from "./chunks.ts";
import type { Term } from "./query.ts";

/** Words that follow each other. */
export interface Phrase {
  /** As the reader typed it, without quotation marks. */
  readonly typed: string;
  readonly steps: readonly PhraseStep[];
}

/** A word of a phrase, and how many places of the index lie between it and the one before. */
export interface PhraseStep {
  readonly term: Term;
  readonly least: number;
  readonly most: number;
}

/** The most places that one chunk takes, as far as phrases go. */
const placesAChunk = 3;

/**
 * Reads a phrase; `termsOf` gives the terms of a chunk. Words of one chunk may share a place of the
 * index, a chunk of several parts may take up to three, and one without words takes one. An article
 * that is typed apart, as in «l homme», is no word of the index, and is passed over.
 */
export function phraseOf(
  typed: string,
  termsOf: (text: string, chunk: Chunk) => readonly Term[],
): Phrase {
  const chunks = chunksOf(typed);
  const steps: PhraseStep[] = [];
  let least = 1;
  let most = 1;
  for (const [index, chunk] of chunks.entries()) {
    const terms = termsOf(typed, chunk);
    if (terms.length === 0 || (index < chunks.length - 1 && isElided(chunk))) {
      if (terms.length === 0) least += 1;
      most += 1;
      continue;
    }
    const [first, ...others] = terms;
    if (first !== undefined) steps.push({ term: first, least, most });
    for (const term of others) steps.push({ term, least: 0, most: placesAChunk - 1 });
    least = 1;
    most = others.length > 0 ? placesAChunk : 1;
  }
  return { typed, steps };
}

function isElided({ words }: Chunk): boolean {
  return words.length === 1 && /^[cdjlmnst]$/i.test(words[0]?.word ?? "");
}
