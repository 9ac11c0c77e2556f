import { chunksOf } from "./chunks.ts";
import type { Term } from "./query.ts";
import { exactForm, soughtForms } from "./word-forms.ts";

/** A stretch of a text; UTF-16 offsets, `to` not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a text holds words that a query needs: whole words, without articles and signs. */
export function matchedRanges(text: string, terms: readonly Term[]): Range[] {
  const needed = terms.filter(({ required }) => required);
  const sought = new Set(needed.flatMap(({ forms }) => forms.map(({ form }) => form)));
  return chunksOf(text).flatMap(({ words, joined }): Range[] => {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) return [];
    if (joined !== undefined && sought.has(exactForm(joined))) {
      return [{ from: first.from, to: last.to }];
    }
    return words
      .filter(({ word }) => soughtForms(word).some(({ form }) => sought.has(form)))
      .map(({ from, to }) => ({ from, to }));
  });
}
