/** Entries that begin with one letter. */
export interface LetterGroup<T> {
  /** A capital without diacritics. */
  readonly letter: string;
  readonly entries: readonly T[];
}

/** Entries by the first letter of their names, in the order in which they come. */
export function byLetter<T>(entries: readonly T[], nameOf: (entry: T) => string): LetterGroup<T>[] {
  const groups = Map.groupBy(entries, (entry) =>
    nameOf(entry)
      .replace(/^[^\p{L}\p{N}]+/u, "")
      .normalize("NFD")
      .charAt(0)
      .toUpperCase(),
  );
  return [...groups].map(([letter, inGroup]) => ({ letter, entries: inGroup }));
}
