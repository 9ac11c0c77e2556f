import type { SearchedIndex } from "./postings.ts";
import type { Term } from "./query.ts";
import { termPostings, type Occurrence, type TermPostings } from "./term-postings.ts";

/** A unit that answers a query. */
export interface Hit {
  /** The unit's place in the order of all texts. */
  readonly order: number;
  readonly score: number;
  /** How many of the required terms it holds. */
  readonly matched: number;
  /** Whether it holds them itself, and not only other names for them. */
  readonly isOwn: boolean;
}

/** What a ranking found. */
export interface Ranking {
  /** The units that hold as many required terms as they must, best first. */
  readonly hits: readonly Hit[];
  /** In how many units each term occurs, in the order of the terms. */
  readonly counts: readonly number[];
}

/** How soon further occurrences of a term in a unit count less, and how much length matters. */
const saturation = { occurrences: 1, length: 0.35 } as const;

/**
 * Ranks the units that hold `least` required terms or more: rarer terms, exact words, shorter units
 * and terms that stand together in the order of the query count more; equal scores keep the order
 * of the texts. Units that have only another name for a term come after all others.
 */
export async function rank(
  terms: readonly Term[],
  index: SearchedIndex,
  least = 1,
): Promise<Ranking> {
  const postings = await Promise.all(terms.map((term) => termPostings(term, index)));
  const rarity = postings.map(({ size }) => Math.log(1 + index.total / Math.max(1, size)));
  const matches = matchedTerms(postings.filter((_, place) => terms[place]?.required));
  const average = averageLength(matches, index);
  const enough = [...matches].filter(([, matched]) => matched >= least);
  const hits = enough.map(([order, matched]): Hit => {
    const occurrences = postings.map((found) => found.get(order));
    const length = 1 - saturation.length + saturation.length * (index.lengthOf(order) / average);
    return {
      order,
      score: termScore(occurrences, rarity, length) * proximity(occurrences),
      matched,
      isOwn: occurrences.every((found) => found?.isOwn ?? true),
    };
  });
  return {
    hits: hits.toSorted(
      (a, b) => Number(b.isOwn) - Number(a.isOwn) || b.score - a.score || a.order - b.order,
    ),
    counts: postings.map(({ size }) => size),
  };
}

/** How many of the terms each unit holds; units that hold none are left out. */
function matchedTerms(postings: readonly TermPostings[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  for (const found of postings) {
    for (const order of found.keys()) matches.set(order, (matches.get(order) ?? 0) + 1);
  }
  return matches;
}

function averageLength(matches: ReadonlyMap<number, number>, { lengthOf }: SearchedIndex): number {
  let sum = 0;
  for (const order of matches.keys()) sum += lengthOf(order);
  return Math.max(1, sum / Math.max(1, matches.size));
}

function termScore(
  occurrences: readonly (Occurrence | undefined)[],
  rarity: readonly number[],
  length: number,
): number {
  return occurrences.reduce((sum, occurrence, place) => {
    if (occurrence === undefined) return sum;
    const times = occurrence.places.size;
    const frequency = times / (times + saturation.occurrences * length);
    return sum + (rarity[place] ?? 0) * occurrence.weight * frequency;
  }, 0);
}

/**
 * From 1 for scattered terms to 2.6 for all terms in one run; terms that stand side by side in
 * another order, as in «12 June» for «June 12», count nearly as much.
 */
function proximity(occurrences: readonly (Occurrence | undefined)[]): number {
  if (occurrences.length < 2) return 1;
  const together = Math.max(
    1.6 * (longestRun(occurrences) - 1),
    1.3 * (mostWithinReach(occurrences) - 1),
  );
  return 1 + together / (occurrences.length - 1);
}

/** The most different terms within as many places as there are terms. */
function mostWithinReach(occurrences: readonly (Occurrence | undefined)[]): number {
  const places = occurrences
    .flatMap((occurrence, term) => [...(occurrence?.places ?? [])].map((at) => ({ at, term })))
    .toSorted((a, b) => a.at - b.at);
  const within = new Map<number, number>();
  let from = 0;
  let most = 1;
  for (const { at, term } of places) {
    within.set(term, (within.get(term) ?? 0) + 1);
    for (let first = places[from]; first !== undefined; first = places[from]) {
      if (first.at > at - occurrences.length) break;
      const left = (within.get(first.term) ?? 0) - 1;
      if (left === 0) within.delete(first.term);
      else within.set(first.term, left);
      from += 1;
    }
    most = Math.max(most, within.size);
  }
  return most;
}

/** The most terms that follow each other in the query and in the unit alike. */
function longestRun(occurrences: readonly (Occurrence | undefined)[]): number {
  let longest = 1;
  for (const [start, first] of occurrences.entries()) {
    if (occurrences.length - start <= longest) break;
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
  for (let next = start + 1; next < occurrences.length; next += 1) {
    const places = occurrences[next]?.places;
    if (places?.has(at + 1)) at += 1;
    else if (!places?.has(at)) break;
    length += 1;
  }
  return length;
}
