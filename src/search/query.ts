import { chunksOf, type Chunk } from "./chunks.ts";
import { minorWords } from "./minor-words.ts";
import type { FieldQuery } from "./fields.ts";
import { fold } from "./fold.ts";
import { phraseOf, type Phrase } from "./phrase.ts";
import { queryPieces, type QueryPiece } from "./query-pieces.ts";
import { exactForm, partForms, soughtForms, type WordForm } from "./word-forms.ts";

/** A word or symbol that is sought, under any of its forms. */
export interface Term {
  /** As the reader typed it. */
  readonly typed: string;
  readonly forms: readonly WordForm[];
  /** The form with which its words begin, where it is the beginning of words. */
  readonly prefix: string | undefined;
  /** Words that carry little meaning need not occur. */
  readonly required: boolean;
  /** For a symbol: its parts, to fall back on where the whole does not occur. */
  readonly parts: readonly Term[];
  /** Other names for the same, any of which may stand for it. */
  readonly equivalents: readonly Phrase[];
}

export interface Query {
  /** What is sought, the words of phrases among it, in the order of typing. */
  readonly terms: readonly Term[];
  /** What must occur word for word. */
  readonly phrases: readonly Phrase[];
  /** What must not occur. */
  readonly without: readonly Phrase[];
  readonly fields: readonly FieldQuery[];
  /** Whether the query was longer than search allows, and was cut. */
  readonly cut: boolean;
}

/** The longest query that is searched, in characters, and the most terms in it. */
export const queryLimits = { length: 200, terms: 12 } as const;

/** Reads what a reader typed; see `queryPieces` for how it may be written. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, queryLimits.length);
  const pieces = queryPieces(text).map(readPiece);
  const terms = pieces.flatMap((piece) => piece.terms);
  const kept = terms.slice(0, queryLimits.terms);
  return {
    terms: kept.some(({ required }) => required)
      ? kept
      : kept.map((term) => ({ ...term, required: true })),
    phrases: pieces.flatMap(({ phrases }) => phrases),
    without: pieces.flatMap(({ without }) => without),
    fields: pieces.flatMap(({ fields }) => fields),
    cut: typed.length > text.length || terms.length > kept.length,
  };
}

/** What a piece of a query asks for; the terms of its phrases are among its terms. */
type ReadPiece = Pick<Query, "fields" | "phrases" | "terms" | "without">;

function readPiece(piece: QueryPiece): ReadPiece {
  const nothing = { terms: [], phrases: [], without: [], fields: [] };
  if (piece.kind === "words") return { ...nothing, terms: wordsTerms(piece.text) };
  if (piece.kind === "field") return { ...nothing, fields: [piece] };
  if (piece.kind === "phrase") {
    const phrases = phrasesIn(piece.text);
    if (piece.isExcluded) return { ...nothing, without: phrases };
    return { ...nothing, phrases, terms: phrases.flatMap(termsOf) };
  }
  const terms = piece.kind === "prefix" ? [prefixTerm(piece.text)] : wordsTerms(piece.text);
  if (!piece.isExcluded) return { ...nothing, terms };
  return { ...nothing, without: terms.length === 0 ? [] : [phraseOf(piece.text, () => terms)] };
}

/** The words of a phrase, in order. */
export function termsOf({ steps }: Phrase): Term[] {
  return steps.map(({ term }) => term);
}

/** The terms of running words, each under every form that it may have. */
export function wordsTerms(text: string): Term[] {
  return chunksOf(text).flatMap((chunk) => chunkTerms(text, chunk));
}

/** A phrase of exact words; none where it holds no word. */
function phrasesIn(text: string): Phrase[] {
  const phrase = phraseOf(text.slice(0, queryLimits.length), exactTerms);
  const steps = phrase.steps.slice(0, queryLimits.terms);
  return steps.length === 0 ? [] : [{ ...phrase, steps }];
}

function exactTerms(text: string, chunk: Chunk): Term[] {
  return chunkTerms(text, chunk).map((term) => ({
    ...term,
    forms: term.forms.filter(({ weight }) => weight === 1),
    required: true,
  }));
}

function prefixTerm(text: string): Term {
  return { ...plain, typed: `${text}*`, forms: [], prefix: exactForm(text), required: true };
}

function chunkTerms(text: string, { from, to, words, joined, isIdentifier }: Chunk): Term[] {
  if (joined === undefined || !isIdentifier) return words.map(({ word }) => wordTerm(word));
  const forms = [{ form: exactForm(joined), weight: 1 }];
  const parts = words.map(({ word }) => {
    return { ...plain, typed: word, forms: partForms(word), required: true };
  });
  return [{ ...plain, typed: text.slice(from, to), forms, required: true, parts }];
}

/** A minor word is sought as it is, since its inflected forms would bring much and say nothing. */
function wordTerm(word: string): Term {
  const required = !minorWords.has(fold(word));
  const forms = soughtForms(word).filter(({ weight }) => required || weight === 1);
  return { ...plain, typed: word, forms, required };
}

const plain = { prefix: undefined, parts: [], equivalents: [] } as const;
