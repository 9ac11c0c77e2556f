import type { Phrase } from "./phrase.ts";
import type { SearchedIndex } from "./postings.ts";
import type { Query, Term } from "./query.ts";
import { rank, type Hit } from "./rank.ts";
import { phrasePostings } from "./term-postings.ts";

/** What a search found. */
export interface Found {
  /** `full`: every hit holds all that was asked for. `partial`: none does, and these hold some. */
  readonly kind: "full" | "partial";
  readonly hits: readonly Hit[];
  /** The terms that the hits were sought by, for marking them. */
  readonly terms: readonly Term[];
  /** The phrases that every hit holds. */
  readonly phrases: readonly Phrase[];
  /** What no unit holds, as the reader typed it: required terms, and phrases in quotation marks. */
  readonly absent: readonly string[];
  /** Terms that occur only in other forms of the word, as the reader typed them. */
  readonly inflected: readonly string[];
  /** Whether everything occurs, but not where the reader looked. */
  readonly isElsewhere: boolean;
  readonly cut: boolean;
}

/**
 * Searches an index, among the units that `accepts` lets pass. Where none of them holds everything
 * that is asked for, symbols are taken apart and the units that hold some of the terms are given as
 * partial; a word is called absent only where no unit at all has it.
 */
export async function search(
  query: Query,
  index: SearchedIndex,
  accepts: (order: number) => boolean = () => true,
): Promise<Found> {
  const { terms, phrases, cut } = query;
  const isExcluded = await ordersOfAny(query.without, index);
  const accepted = (order: number): boolean => accepts(order) && !isExcluded.has(order);
  if (terms.length === 0) return everything(query, index, accepted);
  const needed = terms.filter(({ required }) => required).length;
  const [ranking, placesOfPhrases] = await Promise.all([
    rank(terms, index, needed),
    Promise.all(phrases.map((phrase) => ordersOf(phrase, index))),
  ]);
  const full = ranking.hits.filter(
    ({ order }) => accepted(order) && placesOfPhrases.every((held) => held.has(order)),
  );
  const absent = [
    ...terms
      .filter(({ required }, place) => required && ranking.counts[place] === 0)
      .map(({ typed }) => typed),
    ...absentPhrases(phrases, placesOfPhrases, terms, ranking.counts),
  ];
  const found = { terms, phrases, absent, inflected: [], isElsewhere: false, cut };
  if (full.length > 0) {
    const inflected = await onlyInflected(terms, index);
    return { ...found, kind: "full", hits: full, absent: [], inflected };
  }
  const loose = terms.flatMap((term) => (term.parts.length > 0 ? term.parts : [term]));
  const hits = mostMatched((await rank(loose, index)).hits.filter(({ order }) => accepted(order)));
  const isElsewhere = hits.length === 0 && absent.length === 0;
  return { ...found, kind: "partial", hits, terms: loose, phrases: [], isElsewhere };
}

/** A query of fields and exclusions alone asks for every unit that they let pass, in order. */
function everything(
  { fields, without, cut }: Query,
  { total }: SearchedIndex,
  accepted: (order: number) => boolean,
): Found {
  const asked = fields.length + without.length > 0;
  const orders = asked ? Array.from({ length: total }, (_, order) => order) : [];
  const hits = orders
    .filter(accepted)
    .map((order) => ({ order, score: 0, matched: 0, isOwn: true }));
  const nothing = { terms: [], phrases: [], absent: [], inflected: [], isElsewhere: false };
  return { ...nothing, kind: hits.length > 0 ? "full" : "partial", hits, cut };
}

async function ordersOfAny(
  phrases: readonly Phrase[],
  index: SearchedIndex,
): Promise<ReadonlySet<number>> {
  const sets = await Promise.all(phrases.map((phrase) => ordersOf(phrase, index)));
  return new Set(sets.flatMap((orders) => [...orders]));
}

async function ordersOf(phrase: Phrase, index: SearchedIndex): Promise<ReadonlySet<number>> {
  return new Set((await phrasePostings(phrase, index)).map(({ order }) => order));
}

/** Phrases that occur nowhere though each of their words does. */
function absentPhrases(
  phrases: readonly Phrase[],
  held: readonly ReadonlySet<number>[],
  terms: readonly Term[],
  counts: readonly number[],
): string[] {
  const known = new Set(
    terms.filter((_, place) => (counts[place] ?? 0) > 0).map(({ typed }) => typed),
  );
  return phrases
    .filter(
      ({ steps }, place) =>
        held[place]?.size === 0 &&
        steps.length > 1 &&
        steps.every(({ term }) => known.has(term.typed)),
    )
    .map(({ typed }) => typed);
}

/** Partial answers, those with more of the terms first. */
function mostMatched(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.matched - a.matched || b.score - a.score);
}

/** Required words whose own form, without regard to case and diacritics, no unit has. */
async function onlyInflected(
  terms: readonly Term[],
  { postings }: SearchedIndex,
): Promise<string[]> {
  const counts = await Promise.all(
    terms.map(async ({ forms }) => {
      const own = forms.find(({ weight }) => weight === 1);
      return own === undefined ? 1 : (await postings(own.form)).length;
    }),
  );
  return terms
    .filter(
      ({ required, forms, equivalents }, place) =>
        required && forms.length > 1 && equivalents.length === 0 && counts[place] === 0,
    )
    .map(({ typed }) => typed);
}
