import { matchedRanges } from "./matched-ranges.ts";
import type { Term } from "./query.ts";
import type { ShownRecord } from "./shown-record.ts";

/** How many words are named for one term. */
const mostNamed = 4;

/** The words by which records were found under a term, each once, in lower case. */
export function matchedWords(term: Term, records: readonly ShownRecord[]): string[] {
  const words = records.flatMap(({ words: text }) =>
    matchedRanges(text, { terms: [{ ...term, equivalents: [] }], phrases: [] }).map(
      ({ from, to }) => text.slice(from, to).toLowerCase(),
    ),
  );
  return [...new Set(words)].slice(0, mostNamed);
}
