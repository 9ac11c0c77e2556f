import type { Unit } from "#archive/archive.ts";
import type { SpanLanguage } from "#schemas/language.ts";
import { chunksOf, type Chunk } from "../chunks.ts";
import { flatWords } from "../flat-words.ts";
import { fold } from "../fold.ts";
import { languageAt } from "../language-at.ts";
import { isCommon } from "./common-words.ts";

/** A word where it stands. */
export interface PrintedWord {
  /** As printed, without the signs around it. */
  readonly form: string;
  /** What its forms have in common: lower case, no diacritics. */
  readonly key: string;
  /** Undefined for a number or a symbol. */
  readonly language: SpanLanguage | undefined;
}

/**
 * The words of a unit that the concordance has, in the order of print, each as often as it stands
 * there: a symbol or a range of numbers is one word. A printed label counts where it is a symbol.
 */
export function significantWords(unit: Unit): PrintedWord[] {
  const label = unit.label ?? "";
  const { text, passages } = flatWords(unit.words);
  return [
    ...chunksOf(label).flatMap((chunk) => (chunk.isIdentifier ? symbol(label, chunk) : [])),
    ...chunksOf(text).flatMap((chunk) => {
      if (chunk.isIdentifier) return symbol(text, chunk);
      return chunk.words.flatMap(({ word, from }) =>
        plainWord(word, languageAt(from, passages, unit.language)),
      );
    }),
  ];
}

function symbol(text: string, { words }: Chunk): PrintedWord[] {
  const form = text.slice(words[0]?.from, words.at(-1)?.to);
  return [{ form, key: fold(form), language: undefined }];
}

function plainWord(form: string, language: SpanLanguage): PrintedWord[] {
  if (!/[\p{L}\p{N}]/u.test(form)) return [];
  const isNumber = /^\p{N}+$/u.test(form);
  if (!isNumber && isCommon(form, language)) return [];
  return [{ form, key: fold(form), language: isNumber ? undefined : language }];
}
