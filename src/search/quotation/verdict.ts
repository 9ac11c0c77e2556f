import type { Bilingual, Language } from "#schemas/language.ts";
import type { ChangeKind } from "./change-kind.ts";
import type { Piece } from "./changes.ts";
import type { Passage } from "./passage.ts";
import type { Quoting } from "./quoting.ts";

/** What came of checking a quotation. */
export type Verdict =
  /** Too few letters to say anything of. */
  | { readonly kind: "short"; readonly passage: Passage }
  | FoundVerdict
  | {
      readonly kind: "none";
      readonly passage: Passage;
      /** The most words of it in a row that do occur, and where. */
      readonly occurring: Occurring | undefined;
    };

export interface FoundVerdict {
  readonly kind: "exact" | "typography" | "punctuation" | "wording";
  readonly passage: Passage;
  /** Whether words in brackets were taken for an addition of the one who quotes. */
  readonly hasInsertions: boolean;
  readonly places: readonly Place[];
}

export interface Occurring {
  readonly words: string;
  readonly places: readonly Place[];
}

/** A place where a quotation stands. */
export interface Place {
  /** The text's id. */
  readonly text: string;
  /** The units that it touches, in reading order. */
  readonly units: readonly PlaceUnit[];
  readonly language: Language;
  /** For each segment: the source's words. */
  readonly source: readonly string[];
  /** For each segment: what is the same and what differs. */
  readonly pieces: readonly (readonly Piece[])[];
  readonly kinds: readonly ChangeKind[];
  /** How many differences there are in wording, figures and punctuation. */
  readonly count: number;
  /** Whether it begins or ends in the middle of a word of the source. */
  readonly cutsWord: boolean;
  readonly quoting: Quoting | undefined;
}

export interface PlaceUnit {
  readonly id: string;
  readonly kind: string;
  readonly name: Bilingual;
}
