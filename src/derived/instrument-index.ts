import type { Archive, Body, EditorialNote, Instrument, Text, Work } from "#archive/archive.ts";
import { citedBy } from "./cited-by.ts";
import { instrumentsByDate } from "./instruments-by-date.ts";
import { notesAbout } from "./notes-about.ts";
import { place, type Place } from "./place.ts";
import type { Use } from "#schemas/inline.ts";

/** An instrument as the index shows it. */
export interface InstrumentEntry {
  readonly instrument: Instrument;
  readonly body: Body | undefined;
  /** The collection of documents that prints it. */
  readonly collection: Work | undefined;
  /** The text of it that the archive holds. */
  readonly text: Text | undefined;
  readonly citedBy: readonly { readonly place: Place; readonly use: Use }[];
  readonly editorialNotes: readonly EditorialNote[];
}

export interface InstrumentIndexYear {
  readonly year: string | undefined;
  readonly entries: readonly InstrumentEntry[];
}

/** The index of instruments, year by year, with the units that cite each. */
export function instrumentIndex(archive: Archive): InstrumentIndexYear[] {
  const citing = citedBy(archive);
  const textOf = new Map([...archive.texts.values()].map((text) => [text.instrument, text]));
  return instrumentsByDate(archive).map(({ year, instruments }) => ({
    year,
    entries: instruments.map((instrument) => ({
      instrument,
      body: archive.bodies.get(instrument.body ?? ""),
      collection: archive.works.get(instrument.document?.work ?? ""),
      text: textOf.get(instrument.id),
      citedBy: citing({ kind: "instrument", id: instrument.id }).map(({ unit, use }) => ({
        place: place(archive, unit),
        use,
      })),
      editorialNotes: notesAbout(archive, { kind: "instrument", id: instrument.id }),
    })),
  }));
}
