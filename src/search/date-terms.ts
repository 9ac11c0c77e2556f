import { fold } from "./fold.ts";
import { monthNames } from "./month-names.ts";
import type { Term } from "./query.ts";

/** The dates in a query: a month in any language, with the numbers on either side of it. */
export function datesIn(terms: readonly Term[]): (readonly Term[])[] {
  return terms.flatMap((term, at) => {
    if (monthOf(term) === undefined) return [];
    const [before, after, next] = [terms[at - 1], terms[at + 1], terms[at + 2]];
    const numbers = [
      ...(isNumber(before) ? [before] : []),
      term,
      ...(isNumber(after) ? [after, ...(isNumber(next) ? [next] : [])] : []),
    ].filter((part) => part !== undefined);
    return numbers.length > 1 ? [numbers] : [];
  });
}

/** The names of the month that a term is, in every language; undefined for another word. */
export function monthOf({ typed }: Term): readonly string[] | undefined {
  const month = fold(typed);
  return monthNames.find((names) => names.some((name) => fold(name) === month));
}

/** Whether a term is a number, with an ending or without. */
export function isNumber(term: Term | undefined): boolean {
  return /^\d{1,4}\p{L}{0,3}$/u.test(term?.typed ?? "");
}
