import type {
  Archive,
  Body,
  EditorialNote,
  Instrument,
  Text,
  Vote,
  Work,
} from "#archive/archive.ts";
import type { Use } from "#schemas/inline.ts";
import { citedBy } from "./cited-by.ts";
import { notesAbout } from "./notes-about.ts";
import { place, type Place } from "./place.ts";

/** Something about an instrument that does not fit together. */
export type InstrumentConflict =
  | {
      /** One document number stands for this act and for others. */
      readonly kind: "shared-number";
      readonly number: number;
      readonly others: readonly Instrument[];
    }
  | {
      readonly kind: "date-elsewhere";
      readonly elsewhere: NonNullable<Instrument["dateElsewhere"]>;
    };

/** An instrument with everything that its own page and the index show. */
export interface InstrumentPage {
  readonly instrument: Instrument;
  readonly body: Body | undefined;
  /** The collection of documents that prints it. */
  readonly collection: Work | undefined;
  /** The text of it that the archive holds. */
  readonly text: Text | undefined;
  /** The votes on it that the texts tell of. */
  readonly votes: readonly Vote[];
  readonly citedBy: readonly { readonly place: Place; readonly use: Use }[];
  readonly conflicts: readonly InstrumentConflict[];
  readonly editorialNotes: readonly EditorialNote[];
}

/** Every instrument, by its id. */
export function instrumentPages(archive: Archive): ReadonlyMap<string, InstrumentPage> {
  const citing = citedBy(archive);
  const textOf = new Map([...archive.texts.values()].map((text) => [text.instrument, text]));
  const votesOn = Map.groupBy(archive.votes.values(), ({ on }) => on);
  const sharing = Map.groupBy(archive.instruments.values(), documentKey);
  return new Map(
    [...archive.instruments.values()].map((instrument) => [
      instrument.id,
      {
        instrument,
        body: archive.bodies.get(instrument.body ?? ""),
        collection: archive.works.get(instrument.document?.work ?? ""),
        text: textOf.get(instrument.id),
        votes: votesOn.get(instrument.id) ?? [],
        citedBy: citing({ kind: "instrument", id: instrument.id }).map(({ unit, use }) => ({
          place: place(archive, unit),
          use,
        })),
        conflicts: conflicts(instrument, sharing),
        editorialNotes: notesAbout(archive, { kind: "instrument", id: instrument.id }),
      },
    ]),
  );
}

/** The collection and the number in it; undefined for an instrument without one. */
function documentKey({ document }: Instrument): string | undefined {
  return document?.number === undefined ? undefined : `${document.work} ${String(document.number)}`;
}

/** Acts of one day may be one document: its minutes. Acts of several days under one number are not. */
function conflicts(
  instrument: Instrument,
  sharing: ReadonlyMap<string | undefined, readonly Instrument[]>,
): InstrumentConflict[] {
  const { id, date, document, dateElsewhere } = instrument;
  const key = documentKey(instrument);
  const sameNumber = key === undefined ? [] : (sharing.get(key) ?? []);
  const others = sameNumber.filter((other) => other.id !== id && other.date !== date);
  return [
    ...(document?.number === undefined || others.length === 0
      ? []
      : [{ kind: "shared-number", number: document.number, others } as const]),
    ...(dateElsewhere === undefined
      ? []
      : [{ kind: "date-elsewhere", elsewhere: dateElsewhere } as const]),
  ];
}
