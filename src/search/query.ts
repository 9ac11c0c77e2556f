import { chunksOf, type Chunk } from "./chunks.ts";
import { fold } from "./fold.ts";
import { exactForm, partForms, soughtForms, type WordForm } from "./word-forms.ts";

/** A word or symbol that is sought, under any of its forms. */
export interface Term {
  /** As the reader typed it. */
  readonly typed: string;
  readonly forms: readonly WordForm[];
  /** Words that carry little meaning need not occur. */
  readonly required: boolean;
  /** For a symbol: its parts, to fall back on where the whole does not occur. */
  readonly parts: readonly Term[];
}

export interface Query {
  readonly terms: readonly Term[];
  /** Whether the query was longer than search allows, and was cut. */
  readonly cut: boolean;
}

/** The longest query that is searched, in characters, and the most terms in it. */
export const queryLimits = { length: 200, terms: 12 } as const;

/** Words so common in their languages that a query is not narrowed by them; folded. */
const common: ReadonlySet<string> = new Set(
  [
    "a au aux avec ce ces d dans de des du en et eux il ils l la le les leur leurs n ne ou par pas",
    "pour qu que qui s sa se ses son sur un une y",
    "an and are as at be by for from in is it its of on or that the this to was were which with",
    "в во и из к на не о от по при с со у что",
  ]
    .join(" ")
    .split(" "),
);

/** Reads what a reader typed into terms, in the order of typing. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, queryLimits.length);
  const terms = chunksOf(text).flatMap((chunk) => chunkTerms(text, chunk));
  const kept = terms.slice(0, queryLimits.terms);
  return {
    terms: kept.some(({ required }) => required)
      ? kept
      : kept.map((term) => ({ ...term, required: true })),
    cut: typed.length > text.length || terms.length > kept.length,
  };
}

function chunkTerms(text: string, { from, to, words, joined, isIdentifier }: Chunk): Term[] {
  if (joined === undefined || !isIdentifier) return words.map(({ word }) => wordTerm(word));
  const forms = [{ form: exactForm(joined), weight: 1 }];
  const parts = words.map(({ word }) => {
    return { typed: word, forms: partForms(word), required: true, parts: [] };
  });
  return [{ typed: text.slice(from, to), forms, required: true, parts }];
}

function wordTerm(word: string): Term {
  return { typed: word, forms: soughtForms(word), required: !common.has(fold(word)), parts: [] };
}
