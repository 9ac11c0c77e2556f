import { datesIn, isNumber } from "./date-terms.ts";
import type { Phrase } from "./phrase.ts";
import type { SearchedIndex } from "./postings.ts";
import { termsOf, type Query, type Term } from "./query.ts";
import { rank, type Hit } from "./rank.ts";
import { phrasePostings, termPostings } from "./term-postings.ts";
import { ordersTogether } from "./together.ts";

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
  /** Terms that occur only in words of the same stem, or inside symbols. */
  readonly inflected: readonly Term[];
  /** Whether a number is asked for with other words, and stands near them in none of the hits. */
  readonly isApart: boolean;
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
  const dates = datesIn(terms);
  const [ranking, ordersOfPhrases, ordersOfDates, inflected] = await Promise.all([
    rank(terms, index, needed),
    Promise.all(phrases.map((phrase) => ordersOf(phrase, index))),
    Promise.all(dates.map((date) => ordersOfDate(date, index))),
    onlyInflected(terms, index),
  ]);
  const full = ranking.hits.filter(
    ({ order }) =>
      accepted(order) && [...ordersOfPhrases, ...ordersOfDates].every((held) => held.has(order)),
  );
  const found = { terms, phrases, absent: [], inflected, isApart: false, isElsewhere: false, cut };
  if (full.length > 0) {
    return {
      ...found,
      kind: "full",
      hits: full,
      isApart: await isApart(terms, dates, full, index),
    };
  }
  const isKnown = new Map(terms.map((term, place) => [term, (ranking.counts[place] ?? 0) > 0]));
  const absent = [
    ...terms.filter((term) => term.required && isKnown.get(term) === false),
    ...absentGroups(
      phrases.map((phrase) => ({ typed: phrase.typed, terms: termsOf(phrase) })),
      ordersOfPhrases,
      isKnown,
    ),
    ...absentGroups(
      dates.map((date) => ({ typed: date.map(({ typed }) => typed).join(" "), terms: date })),
      ordersOfDates,
      isKnown,
    ),
  ].map(({ typed }) => typed);
  const loose = terms.flatMap((term) => (term.parts.length > 0 ? term.parts : [term]));
  const hits = mostMatched((await rank(loose, index)).hits.filter(({ order }) => accepted(order)));
  const isElsewhere = hits.length === 0 && absent.length === 0;
  return { ...found, kind: "partial", hits, terms: loose, phrases: [], absent, isElsewhere };
}

/**
 * The units that hold a date: its parts side by side, or where no unit has them so, as far apart as
 * in «les 2, 12, 16, 24 et 27 novembre 2011».
 */
async function ordersOfDate(
  date: readonly Term[],
  index: SearchedIndex,
): Promise<ReadonlySet<number>> {
  const near = await ordersTogether(date, date.length + 1, index);
  return near.size > 0 ? near : ordersTogether(date, date.length + 8, index);
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
  const nothing = {
    ...{ terms: [], phrases: [], absent: [], inflected: [] },
    ...{ isApart: false, isElsewhere: false },
  };
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

/** Words that occur, but nowhere together, as one thing that is absent. */
function absentGroups(
  groups: readonly TermGroup[],
  held: readonly ReadonlySet<number>[],
  isKnown: ReadonlyMap<Term, boolean>,
): readonly TermGroup[] {
  const known = new Set([...isKnown].flatMap(([{ typed }, isHeld]) => (isHeld ? [typed] : [])));
  return groups.filter(
    ({ terms }, place) =>
      held[place]?.size === 0 && terms.length > 1 && terms.every(({ typed }) => known.has(typed)),
  );
}

interface TermGroup {
  readonly typed: string;
  readonly terms: readonly Term[];
}

/** Whether a number of the query, but for dates, stands near the other words in none of the hits. */
async function isApart(
  terms: readonly Term[],
  dates: readonly (readonly Term[])[],
  hits: readonly Hit[],
  index: SearchedIndex,
): Promise<boolean> {
  const needed = terms.filter(({ required }) => required);
  const dated = new Set(dates.flat());
  if (needed.length < 2 || !needed.some((term) => isNumber(term) && !dated.has(term))) return false;
  const together = await ordersTogether(needed, needed.length + 1, index);
  return !hits.some(({ order }) => together.has(order));
}

/** Partial answers, those with more of the terms first, and else as they are ranked. */
function mostMatched(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.matched - a.matched);
}

/** Required words whose own form, without regard to case and diacritics, no unit has. */
async function onlyInflected(terms: readonly Term[], index: SearchedIndex): Promise<Term[]> {
  const judged = await Promise.all(
    terms.map(async (term) => {
      const own = term.forms.find(({ weight }) => weight === 1);
      if (!term.required || own === undefined || term.forms.length < 2) return [];
      if ((await index.postings(own.form)).length > 0) return [];
      return (await termPostings({ ...term, equivalents: [] }, index)).size > 0 ? [term] : [];
    }),
  );
  return judged.flat();
}
