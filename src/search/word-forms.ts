import type { Chunk } from "./chunks.ts";
import { fold } from "./fold.ts";
import { minorWords } from "./minor-words.ts";
import { numericDate } from "./numeric-date.ts";
import { languagesOf, stem, type StemmedLanguage } from "./stem.ts";

/** A form under which a word is indexed or sought. */
export interface WordForm {
  /** As the index holds it: see `exactForm`. */
  readonly form: string;
  /** How much a match counts: 1 for the word itself, less for its stem or a part of a symbol. */
  readonly weight: number;
}

const stemWeight = 0.7;
const partWeight = 0.4;

/** The forms of a chunk in a language that is known: what the index holds of it. */
export function indexedForms(chunk: Chunk, language: StemmedLanguage | undefined): string[] {
  const languages = language === undefined ? [] : [language];
  const joined = chunk.joined === undefined ? [] : [exactForm(chunk.joined)];
  const words = chunk.isIdentifier
    ? chunk.words.map(({ word }) => partForm(word))
    : chunk.words.flatMap(({ word }) => inflectedForms(word, languages).map(({ form }) => form));
  const tails = chunk.tails.map(exactForm);
  return [...new Set([...joined, ...tails, ...numberForms(chunk), ...words])];
}

/**
 * The number in «1er», «2e», «1921г.» and «1918-1923гг.», which readers type alone, and the day,
 * month and year of «11.08.2023».
 */
export function numberForms({ joined, words }: Chunk): string[] {
  const number = numberIn(joined ?? (words.length === 1 ? (words[0]?.word ?? "") : ""));
  const day = numericDate(words.map(({ word }) => word)) ?? [];
  return [...(number === undefined ? [] : [number]), ...day].map(exactForm);
}

function numberIn(word: string): string | undefined {
  return /^(\p{N}+)\p{L}{1,3}$/u.exec(word)?.[1];
}

/** The forms of one word in any language that its letters allow: what a reader may mean by it. */
export function soughtForms(word: string): WordForm[] {
  if (/^\p{N}+$/u.test(word)) return partForms(word);
  const number = numberIn(word);
  const forms = [
    ...inflectedForms(word, languagesOf(word)),
    ...(number === undefined ? [] : [{ form: exactForm(number), weight: stemWeight }]),
    ...(/^\p{Lu}{1,4}$/u.test(word) ? [{ form: partForm(word), weight: partWeight }] : []),
  ];
  return [...new Map(forms.map((form) => [form.form, form])).values()];
}

/** The forms of a number, or of a part of a symbol: by itself, or inside a symbol. */
export function partForms(word: string): WordForm[] {
  return [
    { form: exactForm(word), weight: 1 },
    { form: partForm(word), weight: partWeight },
  ];
}

/**
 * A word and its stems; stems are taken with and without diacritics, as readers type both. Minor
 * words have none, or «danse» would find «dans».
 */
function inflectedForms(word: string, languages: readonly StemmedLanguage[]): WordForm[] {
  const plain = fold(word);
  if (minorWords.has(plain)) return [{ form: exactForm(word), weight: 1 }];
  const lower = word.normalize("NFKC").toLowerCase();
  const stems = languages.flatMap((language) =>
    [lower, plain].map((spelling) => stemForm(stem(spelling, language), language)),
  );
  return [
    { form: exactForm(word), weight: 1 },
    ...stems.map((form) => ({ form, weight: stemWeight })),
  ];
}

/**
 * A word as the index holds it. Digits are spelled as letters, since Pagefind takes words apart at
 * them; stems and parts begin with letters that tell them from words, which no word begins with.
 */
export function exactForm(word: string): string {
  return spelled(word).replace(/^x/, "xx");
}

function spelled(word: string): string {
  return fold(word)
    .replace(/\d/g, (digit) => `q${"abcdefghij".charAt(Number(digit))}`)
    .replace(/[%‰]/g, "qz");
}

function stemForm(stemmed: string, language: StemmedLanguage): string {
  return `x${language.charAt(0)}${spelled(stemmed)}`;
}

function partForm(word: string): string {
  return `xp${spelled(word)}`;
}
