import type { SpanLanguage } from "#schemas/language.ts";
import type { Place } from "./place.ts";

/** A paragraph that has a word or a name, and how often it has it. */
export interface Occurrence {
  readonly place: Place;
  readonly count: number;
}

/** Where an entry occurs: counted, and text by text. */
export interface EntryPlaces {
  /** How often it occurs in all. */
  readonly count: number;
  /** How many paragraphs have it. */
  readonly paragraphs: number;
  readonly texts: readonly {
    readonly title: string;
    readonly occurrences: readonly Occurrence[];
  }[];
}

/** A word, number or symbol of the texts with the paragraphs that print it. */
export interface WordEntry extends EntryPlaces {
  readonly kind: "word";
  /** Its anchor, unique in the concordance. */
  readonly id: string;
  /** What it is sorted by: lower case, without diacritics. */
  readonly key: string;
  /** As the texts print it, the commonest form first. */
  readonly forms: readonly string[];
  /** Undefined for numbers and symbols, which are of no language. */
  readonly language: SpanLanguage | undefined;
  /** Other words of the same stem and language. */
  readonly kindred: readonly WordLink[];
}

/** The way to another word of the concordance. */
export interface WordLink {
  readonly id: string;
  /** The page that it stands on. */
  readonly part: PartId;
  readonly form: string;
}

/** The kinds of record that have entries among the words. */
export const recordEntryKinds = [
  "person",
  "place",
  "body",
  "state",
  "instrument",
  "work",
  "verb",
] as const;
export type RecordEntryKind = (typeof recordEntryKinds)[number];

/** A name, a title or an operative verb, as one of the indexes has it. */
export interface RecordEntry extends EntryPlaces {
  readonly kind: RecordEntryKind;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The language of the name, where that is not the reader's. */
  readonly language: SpanLanguage | undefined;
  /** Where the index has it. */
  readonly url: string;
}

export type ConcordanceEntry = RecordEntry | WordEntry;

/** A page of the concordance. */
export interface ConcordancePart {
  readonly id: PartId;
  /** Its entries under the letters or the digit that they begin with. */
  readonly groups: readonly {
    readonly heading: string;
    readonly entries: readonly ConcordanceEntry[];
  }[];
}

/** `0-9`, a Latin letter, `cyrillic` or `armenian`. */
export type PartId = string;
