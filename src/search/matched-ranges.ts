import { chunksOf } from "./chunks.ts";
import type { Phrase } from "./phrase.ts";
import { termsOf, type Term } from "./query.ts";
import { exactForm, numberForms, soughtForms } from "./word-forms.ts";

/** A stretch of a text; UTF-16 offsets, `to` not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is marked in a text: terms anywhere, but for those of phrases, which must stand together. */
export interface Sought {
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
}

/** A word of a text, or a symbol, and the forms that find it. */
interface TextWord extends Range {
  readonly forms: readonly string[];
}

/** Where a text holds what a query needs: whole words, without articles and signs, in order. */
export function matchedRanges(text: string, { terms, phrases }: Sought): Range[] {
  const words = wordsOf(text);
  const inPhrases = new Set(phrases.flatMap(termsOf));
  const single = terms.filter((term) => term.required && !inPhrases.has(term));
  const names = terms.flatMap(({ equivalents }) => equivalents);
  return distinct([
    ...words.filter((word) => single.some((term) => isFoundBy(word, term))),
    ...[...phrases, ...names].flatMap((phrase) => runsOf(words, phrase)),
  ]);
}

/** A symbol is one word and its parts are words too, as either may be sought. */
function wordsOf(text: string): TextWord[] {
  return chunksOf(text).flatMap((chunk): TextWord[] => {
    const { words, joined } = chunk;
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    const number = numberForms(chunk);
    const whole =
      joined === undefined
        ? []
        : [{ from: first.from, to: last.to, forms: [exactForm(joined), ...number] }];
    return [
      ...whole,
      ...words.map(({ word, from, to }) => ({
        from,
        to,
        forms: [
          ...soughtForms(word).map(({ form }) => form),
          ...(joined === undefined ? number : []),
        ],
      })),
    ];
  });
}

function isFoundBy({ forms }: TextWord, { forms: sought, prefix }: Term): boolean {
  if (prefix !== undefined) return forms[0]?.startsWith(prefix) === true;
  return sought.some(({ form }) => forms.includes(form));
}

function runsOf(words: readonly TextWord[], { steps: [first, ...others] }: Phrase): Range[] {
  if (first === undefined) return [];
  return words.flatMap((start, at): Range[] => {
    if (!isFoundBy(start, first.term)) return [];
    let last = start;
    for (const { term } of others) {
      const next = nextWords(words, at, last.to).find((word) => isFoundBy(word, term));
      if (next === undefined) return [];
      last = next;
    }
    return [{ from: start.from, to: last.to }];
  });
}

/** The words that begin next after an offset: one, or a symbol and its first part. */
function nextWords(words: readonly TextWord[], at: number, offset: number): readonly TextWord[] {
  const next = words.findIndex(({ from }, index) => index > at && from >= offset);
  if (next === -1) return [];
  return words.slice(next, next + 2).filter(({ from }) => from === words[next]?.from);
}

/** In the order of the text; of ranges that overlap, the one that begins first, or is longer. */
function distinct(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from >= (kept.at(-1)?.to ?? 0)) kept.push({ from, to });
  }
  return kept;
}
