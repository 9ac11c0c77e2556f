import type { SearchedIndex } from "./postings.ts";
import type { Term } from "./query.ts";
import { termPostings, type Occurrence } from "./term-postings.ts";

/** The units that hold all of some terms within so many places of each other, in any order. */
export async function ordersTogether(
  terms: readonly Term[],
  reach: number,
  index: SearchedIndex,
): Promise<ReadonlySet<number>> {
  const postings = await Promise.all(terms.map((term) => termPostings(term, index)));
  const [first, ...others] = postings;
  const together = new Set<number>();
  for (const [order, occurrence] of first ?? []) {
    const rest = others.flatMap((found) => found.get(order) ?? []);
    if (rest.length === others.length && isWithin([occurrence, ...rest], reach))
      together.add(order);
  }
  return together;
}

function isWithin(occurrences: readonly Occurrence[], reach: number): boolean {
  const starts = occurrences.flatMap(({ places }) => [...places]);
  return starts.some((start) =>
    occurrences.every(({ places }) =>
      [...places].some((place) => place >= start && place < start + reach),
    ),
  );
}
