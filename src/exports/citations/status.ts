import type { Text } from "#archive/archive.ts";
import type { CitationPiece } from "#derived/citation-piece.ts";
import type { DayStyle } from "#derived/written-day.ts";
import { textLanguages } from "#derived/text-languages.ts";
import type { Language } from "#schemas/language.ts";

/** The languages that citations are written in. */
export type CitingLanguage = "en" | "fr" | "ru";

const languageNames: Readonly<Record<CitingLanguage, Readonly<Record<Language, string>>>> = {
  en: { en: "English", fr: "French", hy: "Armenian", ru: "Russian" },
  fr: { en: "anglais", fr: "français", hy: "arménien", ru: "russe" },
  ru: { en: "английском", fr: "французском", hy: "армянском", ru: "русском" },
};

const reproduction = {
  en: "unofficial reproduction",
  fr: "reproduction non officielle",
  ru: "неофициальное воспроизведение",
} as const satisfies Record<CitingLanguage, string>;

/**
 * What a citation vouches for, which travels inside it, with every language that the text has:
 * `[unofficial reproduction, in French]`.
 */
export function statusWords(language: CitingLanguage, text: Text): string {
  const names = textLanguages(text).map((tag) => languageNames[language][tag]);
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  const words = {
    en: `in ${list.replace(/, and (?=\S+$)/, " and ")}`,
    fr: `en ${list}`,
    ru: `на ${list} ${names.length === 1 ? "языке" : "языках"}`,
  };
  return `[${reproduction[language]}, ${words[language]}]`;
}

const accessWords = {
  british: ", accessed {date}",
  american: ", accessed {date}",
  bluebook: " (last visited {date})",
  french: ", consulté le {date}",
  mla: ". Accessed {date}",
} as const satisfies Partial<Record<DayStyle, string>>;

/** The address with the words before it, then the day of access where a reader gives one. */
export function addressPieces(before: string, format: keyof typeof accessWords): CitationPiece[] {
  return [before, { url: true }, { accessed: true, words: accessWords[format], format }];
}
