import type { Bilingual, Language } from "#schemas/language.ts";

/** What there is to compare quotations with, without the words themselves. */
export interface Contents {
  readonly texts: readonly ListedText[];
  /** What the texts quote, by `instrument:id`. */
  readonly quoted: Readonly<Record<string, QuotedRecord>>;
}

export interface ListedText {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** The title of the text that reproduces it. */
  readonly within?: string;
  /** How many characters the file with its words has. */
  readonly size: number;
}

export interface QuotedRecord {
  readonly name: Bilingual;
  /** Its page in each language. */
  readonly href: Bilingual;
}

/** Whether a value read from JSON is a list of contents. */
export function isContents(value: unknown): value is Contents {
  return (
    typeof value === "object" &&
    value !== null &&
    "texts" in value &&
    Array.isArray(value.texts) &&
    "quoted" in value
  );
}
