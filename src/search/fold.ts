import { rememberedWords } from "./remembered-words.ts";

/**
 * A word as search compares it: compatibility forms resolved (NFKC), lower case, no diacritics on
 * Latin letters, ligatures spelled out, Cyrillic ё as е and й as и, as Pagefind itself has them.
 * Signs that are not letters or digits stay.
 */
export const fold = rememberedWords((word) =>
  word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[œæßёй]/g, (letter) => spelledOut.get(letter) ?? letter),
);

const spelledOut: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["ß", "ss"],
  ["ё", "е"],
  ["й", "и"],
]);
