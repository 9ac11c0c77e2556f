import type { CitationPiece } from "#derived/citation-piece.ts";
import type { Language } from "#schemas/language.ts";

/** The languages that citations are written in. */
export type CitingLanguage = "en" | "fr" | "ru";

const statuses: Readonly<Record<CitingLanguage, Readonly<Record<Language, string>>>> = {
  en: { en: "in English", fr: "in French", hy: "in Armenian", ru: "in Russian" },
  fr: { en: "en anglais", fr: "en français", hy: "en arménien", ru: "en russe" },
  ru: {
    en: "на английском языке",
    fr: "на французском языке",
    hy: "на армянском языке",
    ru: "на русском языке",
  },
};

const reproduction = {
  en: "unofficial reproduction",
  fr: "reproduction non officielle",
  ru: "неофициальное воспроизведение",
} as const satisfies Record<CitingLanguage, string>;

/** What a citation vouches for, which travels inside it: ` [unofficial reproduction, in French]`. */
export function statusWords(language: CitingLanguage, textLanguage: Language): string {
  return `[${reproduction[language]}, ${statuses[language][textLanguage]}]`;
}

const accessWords = {
  "en-GB": ", accessed {date}",
  "en-US": ", accessed {date}",
  "fr-FR": ", consulté le {date}",
} as const;

/** The address with the words before it, then the day of access where a reader gives one. */
export function addressPieces(
  before: string,
  format: keyof typeof accessWords,
  words: string = accessWords[format],
): CitationPiece[] {
  return [before, { url: true }, { accessed: true, words, format }];
}
