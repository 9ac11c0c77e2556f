import * as z from "zod";

/** The languages that a unit of a source text may be in (BCP 47). */
export const languages = ["fr", "en", "ru", "hy"] as const;
export const LanguageSchema = z.enum(languages).describe("Language of the words, as a BCP 47 tag.");
export type Language = z.infer<typeof LanguageSchema>;

/** The languages that a passage inside a unit may be in: those of units, Latin, and transliterations. */
export const spanLanguages = [...languages, "la", "hy-Latn", "ru-Latn"] as const;
export type SpanLanguage = (typeof spanLanguages)[number];

/** The languages that the archive itself speaks. */
export const interfaceLanguages = ["en", "fr"] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Words of our own, in both languages of the archive. */
export const BilingualSchema = z.strictObject({
  en: z.string().min(1).describe("In English."),
  fr: z.string().min(1).describe("In French."),
});
export type Bilingual = z.infer<typeof BilingualSchema>;
