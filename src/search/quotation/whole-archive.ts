import type { Candidates } from "./candidates.ts";
import type { CheckedUnit } from "./checked-unit.ts";
import type { Contents } from "./contents.ts";

/** The most characters of texts that are loaded whole; a larger archive is asked by its index. */
export const wholeArchiveLimit = 150_000;

/** Whether an archive is small enough to be loaded whole. */
export function isSmall({ texts }: Contents): boolean {
  return texts.reduce((sum, { size }) => sum + size, 0) <= wholeArchiveLimit;
}

/** Offers every unit of every text; `unitsOf` reads those of a text. */
export function wholeArchive(
  { texts }: Contents,
  unitsOf: (text: string) => Promise<readonly CheckedUnit[]>,
): Candidates {
  return () => Promise.all(texts.map(({ id }) => unitsOf(id)));
}
