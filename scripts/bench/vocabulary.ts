import type { Unit } from "#archive/archive.ts";
import type { Language } from "#schemas/language.ts";
import { flatWords } from "#search/flat-words.ts";
import type { Random } from "./random.ts";

/** What words of one language are made from. */
export interface Vocabulary {
  /** The real paragraphs, word by word with their signs. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Real words from the most frequent to the rarest, then made-up ones. */
  readonly words: readonly string[];
  /** For each word the share of a text that it and the words before it make up. */
  readonly shares: Float64Array;
}

const endings: Readonly<Record<Language, readonly string[]>> = {
  fr: ["e", "es", "ement", "ation", "ations", "ées"],
  en: ["", "s", "ed", "ing", "ation", "ly"],
  ru: ["", "а", "ов", "ами", "ный", "ного"],
  hy: ["", "ի", "ներ", "ների", "ական", "ով"],
};

const madeWords: Readonly<Record<Language, number>> = {
  fr: 40_000,
  en: 30_000,
  ru: 10_000,
  hy: 8000,
};

/** The vocabulary of the units in one language, with made-up words in families of one stem. */
export function vocabulary(units: readonly Unit[], language: Language, random: Random): Vocabulary {
  const paragraphs = units
    .filter((unit) => unit.language === language)
    .map(({ words }) =>
      flatWords(words)
        .text.split(/\s+/)
        .filter((word) => word !== ""),
    );
  const counts = Map.groupBy(paragraphs.flat(), (word) => word);
  const real = [...counts].toSorted((a, b) => b[1].length - a[1].length).map(([word]) => word);
  const words = [...new Set([...real, ...inflected(real, language, random)])];
  return { paragraphs, words, shares: zipfShares(words.length) };
}

/** A word by its frequency, which falls with its rank as G. K. Zipf and B. Mandelbrot have it. */
export function frequentWord({ words, shares }: Vocabulary, random: Random): string {
  const share = random.share();
  let [low, high] = [0, shares.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shares[middle] ?? 1) < share) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? "";
}

function zipfShares(count: number): Float64Array {
  const shares = new Float64Array(count);
  let sum = 0;
  for (const rank of shares.keys()) shares[rank] = sum += 1 / (rank + 2.7);
  return shares.map((share) => share / sum);
}

function inflected(real: readonly string[], language: Language, random: Random): string[] {
  const letters = real
    .map((word) => word.replace(/\P{L}/gu, ""))
    .filter(({ length }) => length > 5);
  const stems = Array.from({ length: madeWords[language] / 2 }, () =>
    `${random.oneOf(letters).slice(0, 4)}${random.oneOf(letters).slice(2, 5)}`.toLowerCase(),
  );
  return stems.flatMap((stem) => [0, 1].map(() => stem + random.oneOf(endings[language])));
}
