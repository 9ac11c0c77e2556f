import type { Bilingual, Language } from "#schemas/language.ts";

/** A unit as quotations are compared with it. */
export interface CheckedUnit {
  /** The text's id. */
  readonly text: string;
  readonly id: string;
  /** What it is in its document, one of the kinds of unit: `note`. */
  readonly kind: string;
  /** The number or symbol as printed. */
  readonly label: string | undefined;
  readonly language: Language;
  /** How the interface names it. */
  readonly name: Bilingual;
  /** The printed words, without calls of notes. */
  readonly words: string;
  /** Where its words call notes: UTF-16 offsets, with the marks that are printed there. */
  readonly calls: readonly NoteCall[];
  /** The records whose words it quotes: `instrument:id`. */
  readonly quotes: readonly string[];
  /** Whether all its words are a quotation, without marks of its own. */
  readonly isQuotation: boolean;
}

export interface NoteCall {
  readonly at: number;
  readonly mark: string;
}
