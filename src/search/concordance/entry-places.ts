import type { EntryPlaces, Occurrence } from "#derived/concordance-entry.ts";

/** Counts occurrences, which are in the order of the texts, and puts those of one text together. */
export function entryPlaces(occurrences: readonly Occurrence[]): EntryPlaces {
  const texts = Map.groupBy(occurrences, ({ place: { textTitle } }) => textTitle);
  return {
    count: occurrences.reduce((sum, { count }) => sum + count, 0),
    paragraphs: occurrences.length,
    texts: [...texts].map(([title, inText]) => ({ title, occurrences: inText })),
  };
}
