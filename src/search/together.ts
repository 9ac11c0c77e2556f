import { fold } from "./fold.ts";
import { monthNames } from "./month-names.ts";
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

/** The dates in a query: a month in any language, with the numbers on either side of it. */
export function datesIn(terms: readonly Term[]): (readonly Term[])[] {
  return terms.flatMap((term, at) => {
    if (!isMonth(term)) return [];
    const [before, after, next] = [terms[at - 1], terms[at + 1], terms[at + 2]];
    const numbers = [
      ...(isNumber(before) ? [before] : []),
      term,
      ...(isNumber(after) ? [after, ...(isNumber(next) ? [next] : [])] : []),
    ].filter((part) => part !== undefined);
    return numbers.length > 1 ? [numbers] : [];
  });
}

const months = new Set(monthNames.flat().map(fold));

function isMonth({ typed }: Term): boolean {
  return months.has(fold(typed));
}

/** Whether a term is a number, with an ending or without. */
export function isNumber(term: Term | undefined): boolean {
  return /^\d{1,4}\p{L}{0,3}$/u.test(term?.typed ?? "");
}
