import type { Language } from "#schemas/language.ts";

const languageOf: ReadonlyMap<string, Language> = new Map([
  ["un-fr", "fr"],
  ["un-en", "en"],
  ["oscola", "en"],
  ["bluebook", "en"],
  ["mcgill", "en"],
  ["chicago-note", "en"],
  ["chicago-author-date", "en"],
  ["apa", "en"],
  ["mla", "en"],
  ["iso-690", "fr"],
  ["gost", "ru"],
]);

/** The language that a form of citation is written in; undefined for records and bare addresses. */
export function formLanguage(form: string): Language | undefined {
  return languageOf.get(form);
}
