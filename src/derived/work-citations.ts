import type { Archive, Instrument, Unit, Work } from "#archive/archive.ts";
import { documentNumber } from "#schemas/document-number.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import { place, type Place } from "./place.ts";
import { remembered } from "./remembered.ts";

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
export function workCitations(archive: Archive, { id }: Work): readonly WorkCitation[] {
  return citationsByWork(archive).get(id) ?? [];
}

const citationsByWork = remembered((archive: Archive): ReadonlyMap<string, WorkCitation[]> => {
  const citations = new Map<string, WorkCitation[]>();
  for (const unit of archive.units.values()) {
    for (const { work, words } of citedWorks(unit)) {
      const citation = { place: place(archive, unit), words, document: documentNumber(words) };
      citations.set(work, [...(citations.get(work) ?? []), citation]);
    }
  }
  return citations;
});

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

function citedWorks(unit: Unit): { work: string; words: string }[] {
  return walkInlines(unit.words).flatMap((inline) =>
    inline.kind === "reference" && inline.to.kind === "work"
      ? { work: inline.to.id, words: inlineWords(inline.children) }
      : [],
  );
}
