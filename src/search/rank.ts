import type { Posting, PostingsOf } from "./postings.ts";
import type { Term } from "./query.ts";

/** A unit that answers a query. */
export interface Hit {
  /** The unit's place in the order of all texts. */
  readonly order: number;
  readonly score: number;
  /** How many of the required terms it holds. */
  readonly matched: number;
}

/** Where a term occurs in a unit: chunks, and how much the best of its forms there counts. */
interface Occurrence {
  readonly places: ReadonlySet<number>;
  readonly weight: number;
}

/** One term's occurrences by unit. */
type TermPostings = ReadonlyMap<number, Occurrence>;

/**
 * The units that hold at least one required term, best first: rarer terms, exact words and terms
 * that stand together in the order of the query count more; equal scores keep the order of the
 * texts. `total` is the number of units in the index.
 */
export async function rank(
  terms: readonly Term[],
  postingsOf: PostingsOf,
  total: number,
): Promise<Hit[]> {
  const postings = await Promise.all(terms.map((term) => termPostings(term, postingsOf)));
  const orders = new Set(
    postings.flatMap((found, index) => (terms[index]?.required === true ? [...found.keys()] : [])),
  );
  return [...orders]
    .map((order): Hit => {
      const occurrences = postings.map((found) => found.get(order));
      return {
        order,
        score: termScore(occurrences, postings, total) * proximity(occurrences),
        matched: occurrences.filter((found, index) => found && terms[index]?.required).length,
      };
    })
    .toSorted((a, b) => b.score - a.score || a.order - b.order);
}

async function termPostings(term: Term, postingsOf: PostingsOf): Promise<TermPostings> {
  const found = await Promise.all(
    term.forms.map(async ({ form, weight }) => ({ weight, postings: await postingsOf(form) })),
  );
  const merged = new Map<number, Occurrence>();
  for (const { weight, postings } of found) {
    for (const posting of postings)
      merged.set(posting.order, joined(merged.get(posting.order), posting, weight));
  }
  return merged;
}

function joined(before: Occurrence | undefined, posting: Posting, weight: number): Occurrence {
  const { places } = posting;
  if (before === undefined) return { places: new Set(places), weight };
  return {
    places: before.places.union(new Set(places)),
    weight: Math.max(before.weight, weight),
  };
}

function termScore(
  occurrences: readonly (Occurrence | undefined)[],
  postings: readonly TermPostings[],
  total: number,
): number {
  return occurrences.reduce((sum, occurrence, index) => {
    if (occurrence === undefined) return sum;
    const rarity = Math.log(1 + total / (postings[index]?.size ?? 1));
    const frequency = occurrence.places.size / (occurrence.places.size + 1);
    return sum + rarity * occurrence.weight * frequency;
  }, 0);
}

/** From 1 for scattered terms to 2.6 for all terms in one run. */
function proximity(occurrences: readonly (Occurrence | undefined)[]): number {
  if (occurrences.length < 2) return 1;
  const run = longestRun(occurrences);
  return 1 + (1.6 * (run - 1)) / (occurrences.length - 1);
}

/** The most terms that follow each other in the query and in the unit alike. */
function longestRun(occurrences: readonly (Occurrence | undefined)[]): number {
  let longest = 1;
  for (const [start, first] of occurrences.entries()) {
    for (const place of first?.places ?? []) {
      longest = Math.max(longest, runFrom(occurrences, start, place));
    }
  }
  return longest;
}

/** Terms of one chunk, as in «Hasan-Jalalyan», stand in the same place. */
function runFrom(
  occurrences: readonly (Occurrence | undefined)[],
  start: number,
  place: number,
): number {
  let at = place;
  let length = 1;
  for (const next of occurrences.slice(start + 1)) {
    if (next?.places.has(at + 1)) at += 1;
    else if (!next?.places.has(at)) break;
    length += 1;
  }
  return length;
}
