import type { Archive, Instrument, Unit, Work } from "#archive/archive.ts";
import { documentNumber } from "#schemas/document-number.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import { place, type Place } from "./place.ts";

/** A place where a text cites a work, as it does so. */
export interface WorkCitation {
  readonly place: Place;
  /** What stands in the brackets: `4, doc. N 441, p. 636`. */
  readonly words: string;
  /** The number of the document in the collection, where the text gives one. */
  readonly document: number | undefined;
}

/** A document of a collection, as the texts cite it. */
export interface CitedDocument {
  readonly number: number;
  /** The acts that the texts cite under this number. */
  readonly instruments: readonly Instrument[];
  readonly citations: readonly WorkCitation[];
}

/** The places that cite a work, in the order of the texts. */
export function workCitations(archive: Archive, { id }: Work): WorkCitation[] {
  return [...archive.units.values()].flatMap((unit) =>
    wordsOf(unit, id).map((words) => ({
      place: place(archive, unit),
      words,
      document: documentNumber(words),
    })),
  );
}

/** The documents of a collection that the texts cite by number, in the order of their numbers. */
export function citedDocuments(archive: Archive, work: Work): CitedDocument[] {
  const numbered = workCitations(archive, work).flatMap((citation) =>
    citation.document === undefined ? [] : { ...citation, document: citation.document },
  );
  const instruments = [...archive.instruments.values()];
  return [...Map.groupBy(numbered, ({ document }) => document)]
    .map(([number, citations]) => ({
      number,
      citations,
      instruments: instruments.filter(
        ({ document }) => document?.work === work.id && document.number === number,
      ),
    }))
    .toSorted((a, b) => a.number - b.number);
}

function wordsOf(unit: Unit, workId: string): string[] {
  return walkInlines(unit.words).flatMap((inline) =>
    inline.kind === "reference" && inline.to.kind === "work" && inline.to.id === workId
      ? inlineWords(inline.children)
      : [],
  );
}
