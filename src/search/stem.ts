import { languageOfScript } from "#derived/language-of-script.ts";
import { stemmer as armenian } from "@orama/stemmers/armenian";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as russian } from "@orama/stemmers/russian";
import type { SpanLanguage } from "#schemas/language.ts";

/** The languages whose words search knows to inflect. */
export type StemmedLanguage = "en" | "fr" | "hy" | "ru";

/** A language where search knows to inflect its words; undefined where it does not. */
export function stemmedLanguage(language: SpanLanguage): StemmedLanguage | undefined {
  return language === "en" || language === "fr" || language === "hy" || language === "ru"
    ? language
    : undefined;
}

const stemmers = { en: english, fr: french, hy: armenian, ru: russian } as const;

/** A stem that another pass makes shorter than this, in letters, is kept as it is. */
const shortest = 3;

/**
 * The Snowball stem of a lower-case word. In Russian and Armenian it is taken until it no longer
 * changes, since one pass gives «Карабаха» and «Карабах» different stems; in French and English a
 * second pass would join words that have nothing in common, «danse» and «dans».
 */
export function stem(word: string, language: StemmedLanguage): string {
  let shorter = stemmers[language](prepared(word, language)) || word;
  const passes = language === "ru" || language === "hy" ? 3 : 1;
  for (let pass = 1; pass < passes; pass += 1) {
    const next = stemmers[language](shorter);
    if (next === shorter || next.length < shortest) break;
    shorter = next;
  }
  return shorter;
}

/**
 * What Snowball leaves: the s of the French «abstenus», the plurals in -եր of Armenian words of one
 * syllable, and the oblique cases of its nouns in -ություն.
 */
function prepared(word: string, language: StemmedLanguage): string {
  if (language === "fr") return word.replace(/(?<=.{3}u)s$/, "");
  if (language !== "hy") return word;
  return word
    .replace(/ությ(?:ան|ամբ|ուններ)\p{L}{0,3}$/u, "ություն")
    .replace(/(?<=\p{L}{3})(?:ներ|եր)(?:ի|ը|ն|ին|ում|ից|ով)?$/u, "");
}

/** The languages that a word in this script may be in; empty for digits and other scripts. */
export function languagesOf(word: string): readonly StemmedLanguage[] {
  const own = languageOfScript(word);
  if (own !== undefined) return [own];
  return /\p{Script=Latin}/u.test(word) ? ["fr", "en"] : [];
}
