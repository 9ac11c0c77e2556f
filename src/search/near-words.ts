import { distance } from "fastest-levenshtein";
import { matchedRanges } from "./matched-ranges.ts";
import type { Term } from "./query.ts";
import type { SiteIndex } from "./site-index.ts";
import { exactForm } from "./word-forms.ts";

/** An archive up to this size is searched for every word that begins with the same letter. */
const smallArchive = 2000;

/** How many words are offered for one that does not occur. */
const mostOffered = 3;

/**
 * Words of the texts that are spelled nearly as one that does not occur, as they are printed, the
 * nearest first: «Myasnikyan» for «Miasnikian». Words of fewer than five letters have none.
 */
export async function nearWords({ typed }: Term, index: SiteIndex): Promise<string[]> {
  const form = exactForm(typed);
  if (!/^\p{L}{5,}$/u.test(typed) || form.startsWith("x")) return [];
  const most = form.length >= 8 ? 2 : 1;
  const prefix = form.slice(0, index.total <= smallArchive ? 1 : 3);
  const near = (await index.formsFrom(prefix))
    .filter((other) => Math.abs(other.length - form.length) <= most)
    .map((other) => ({ other, apart: distance(form, other) }))
    .filter(({ apart }) => apart <= most)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, mostOffered);
  const printed = await Promise.all(near.map(({ other }) => printedForm(other, index)));
  return [...new Set(printed.flat())];
}

/** A form of the index as the first unit that holds it prints it. */
async function printedForm(form: string, index: SiteIndex): Promise<string[]> {
  const [posting] = await index.postings(form);
  if (posting === undefined) return [];
  const { words } = await index.shown(posting.order);
  const term = { typed: form, forms: [{ form, weight: 1 }], prefix: undefined, required: true };
  const sought = { terms: [{ ...term, parts: [], equivalents: [] }], phrases: [] };
  const [range] = matchedRanges(words, sought);
  return range === undefined ? [] : [words.slice(range.from, range.to)];
}
