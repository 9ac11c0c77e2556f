import type { Bilingual, Language } from "#schemas/language.ts";
import type { CheckedUnit, NoteCall } from "./checked-unit.ts";

/** A unit of a text in the file of that text; what it does not have is left out. */
export interface PublishedUnit {
  readonly id: string;
  readonly kind: string;
  readonly label?: string;
  /** Where it is not the language of the text. */
  readonly language?: Language;
  readonly name: Bilingual;
  readonly words: string;
  readonly calls?: readonly NoteCall[];
  readonly quotes?: readonly string[];
  readonly isQuotation?: boolean;
}

/** Reads the units of a text from its file, as JSON; throws where it is damaged. */
export function readPublished(file: unknown, text: string, language: Language): CheckedUnit[] {
  if (!Array.isArray(file)) throw new Error(`The words of ${text} are damaged.`);
  return file.map((unit: unknown) => {
    if (!isPublished(unit)) throw new Error(`A unit of ${text} is damaged.`);
    const { label, calls = [], quotes = [], isQuotation = false, ...own } = unit;
    return { language, ...own, text, label, calls, quotes, isQuotation };
  });
}

function isPublished(unit: unknown): unit is PublishedUnit {
  return typeof unit === "object" && unit !== null && "words" in unit && "name" in unit;
}
