import type { Instrument } from "#archive/archive.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { writtenDate } from "./written-date.ts";

/** Our title of an instrument, with its date where the texts give one: no two are the same. */
export function instrumentTitle(
  language: InterfaceLanguage,
  { title, date }: Pick<Instrument, "date" | "title">,
): string {
  return date === undefined
    ? title[language]
    : `${title[language]}, ${writtenDate(language, date)}`;
}
