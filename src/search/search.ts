import type { PostingsOf } from "./postings.ts";
import { parseQuery, type Term } from "./query.ts";
import { rank, type Hit } from "./rank.ts";

/** What a search found. */
export interface Found {
  /** `full`: every hit holds every term. `partial`: none does, and these hold some of them. */
  readonly kind: "full" | "partial";
  readonly hits: readonly Hit[];
  /** The terms that the hits were sought by, for marking them. */
  readonly terms: readonly Term[];
  /** Required terms that no unit holds, as the reader typed them. */
  readonly absent: readonly string[];
  /** Whether all terms occur, but not where the reader looked. */
  readonly isElsewhere: boolean;
  readonly cut: boolean;
}

/**
 * Searches for what a reader typed, among the units that `accepts` lets pass. Where none of them
 * holds every term, symbols are taken apart and the units that hold some of the terms are given as
 * partial; a word is called absent only where no unit at all has it.
 */
export async function search(
  typed: string,
  postingsOf: PostingsOf,
  total: number,
  accepts: (order: number) => boolean = () => true,
): Promise<Found> {
  const { terms, cut } = parseQuery(typed);
  const accepted = ({ order }: Hit): boolean => accepts(order);
  const full = complete(await rank(terms, postingsOf, total), terms).filter(accepted);
  if (full.length > 0)
    return { kind: "full", hits: full, terms, absent: [], isElsewhere: false, cut };
  const absent = await absentTerms(terms, postingsOf);
  const loose = terms.flatMap((term) => (term.parts.length > 0 ? term.parts : [term]));
  const hits = (await rank(loose, postingsOf, total)).filter(accepted);
  const isElsewhere = hits.length === 0 && absent.length === 0 && terms.length > 0;
  return { kind: "partial", hits: mostMatched(hits), terms: loose, absent, isElsewhere, cut };
}

function complete(hits: readonly Hit[], terms: readonly Term[]): Hit[] {
  const needed = terms.filter(({ required }) => required).length;
  return hits.filter(({ matched }) => matched === needed);
}

/** Partial answers, those with more of the terms first. */
function mostMatched(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.matched - a.matched || b.score - a.score);
}

async function absentTerms(terms: readonly Term[], postingsOf: PostingsOf): Promise<string[]> {
  const counts = await Promise.all(
    terms.map(async ({ forms }) => {
      const found = await Promise.all(forms.map(({ form }) => postingsOf(form)));
      return found.flat().length;
    }),
  );
  return terms
    .filter((term, index) => term.required && counts[index] === 0)
    .map(({ typed }) => typed);
}
