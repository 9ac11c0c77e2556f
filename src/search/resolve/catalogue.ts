import type { Bilingual } from "#schemas/language.ts";
import type { Position } from "#schemas/vote.ts";

/** All that a citation is looked up in, but for the units of the texts. */
export interface Catalogue {
  readonly texts: readonly CatalogueText[];
  readonly records: readonly CatalogueRecord[];
  readonly states: readonly CatalogueState[];
  readonly votes: readonly CatalogueVote[];
  /** What kinds of act are called, by their ids: `decree` is `decree` and `decret`. */
  readonly actKinds: Readonly<Record<string, readonly string[]>>;
}

/** A text and what it is called; all forms are in normal form. */
export interface CatalogueText {
  readonly id: string;
  readonly title: string;
  readonly forms: readonly string[];
  /** The year of its date, which tells texts of one author apart. */
  readonly year: string;
  /** The text that reproduces it, and the name of the heading under which it does: `ch i`. */
  readonly within: string | undefined;
  readonly withinAt: string | undefined;
  /** How many units it has of each family of places: `§` 20, `pp` 10, `literature` 11. */
  readonly has: Readonly<Record<string, number>>;
  /** Words that citations of it have besides its forms, parted by spaces. */
  readonly words: string;
}

/** An act, a work, or a document of a collection. */
export interface CatalogueRecord {
  readonly kind: "instrument" | "work" | "document";
  readonly id: string;
  readonly name: Bilingual;
  /** Its page in each language, or its place on one. */
  readonly href: Bilingual;
  readonly forms: readonly string[];
  /** EDTF. */
  readonly date: string | undefined;
  /** For an act: its kind. */
  readonly actKind: string | undefined;
  /** For a work: the number that it is cited by; for a document: its number in its collection. */
  readonly number: number | undefined;
  /** For a document, and for an act printed in a collection: the work, and the document's number. */
  readonly printedIn: { readonly work: string; readonly number: number } | undefined;
  /** The units that cite it, `text/unit`. */
  readonly units: readonly string[];
}

export interface CatalogueState {
  readonly id: string;
  readonly name: Bilingual;
  readonly forms: readonly string[];
}

/** A vote: on what, and how each State voted where that was recorded. */
export interface CatalogueVote {
  readonly id: string;
  readonly name: Bilingual;
  /** Its page in each language, and its place for a State, with `{state}` for the State's id. */
  readonly href: Bilingual;
  readonly stateHref: Bilingual;
  readonly forms: readonly string[];
  /** EDTF. */
  readonly date: string;
  readonly positions: Readonly<Record<string, Position>>;
}

/** A unit of a text and the places that it is called by, in normal form. */
export interface CatalogueUnit {
  readonly id: string;
  readonly keys: readonly string[];
  /** The names of the numbered headings that it stands under: `ch ii`, `sect a`. */
  readonly under: readonly string[];
  readonly name: Bilingual;
}
