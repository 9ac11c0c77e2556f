import type { Archive, EditorialNote, Instrument, Unit, Work } from "#archive/archive.ts";
import type { Use } from "#schemas/inline.ts";
import type { CitedBy } from "./cited-by.ts";
import { calledNotes } from "./note-calls.ts";
import { notesAbout } from "./notes-about.ts";
import { place, type Place } from "./place.ts";
import { references } from "./references.ts";
import { remembered } from "./remembered.ts";

/** A record that a unit refers to. */
export type Cited = { readonly use: Use } & (
  | { readonly kind: "instrument"; readonly instrument: Instrument }
  | { readonly kind: "unit"; readonly place: Place }
  | { readonly kind: "work"; readonly work: Work }
);

/** What stands around a unit in a critical edition. */
export interface Apparatus {
  readonly cites: readonly Cited[];
  readonly citedBy: readonly Place[];
  /** For an entry of a bibliography: the works that our concordance takes it for. */
  readonly describes: readonly Work[];
  /** The notes that its words call. */
  readonly notes: readonly Unit[];
  /** Our own remarks on it. */
  readonly editorialNotes: readonly EditorialNote[];
}

/** What a unit cites, what cites it, its notes and ours on it. */
export function apparatus(archive: Archive, citedBy: CitedBy, unit: Unit): Apparatus {
  const self = { kind: "unit", id: unit.key } as const;
  return {
    cites: references(unit).flatMap(({ to, use }): Cited[] => {
      const instrument = to.kind === "instrument" ? archive.instruments.get(to.id) : undefined;
      if (instrument !== undefined) return [{ kind: "instrument", instrument, use }];
      const work = to.kind === "work" ? archive.works.get(to.id) : undefined;
      if (work !== undefined) return [{ kind: "work", work, use }];
      const target = to.kind === "unit" ? archive.units.get(to.id) : undefined;
      return target === undefined ? [] : [{ kind: "unit", place: place(archive, target), use }];
    }),
    citedBy: citedBy(self).map(({ unit: citing }) => place(archive, citing)),
    describes: worksByEntry(archive).get(unit.key) ?? [],
    notes: calledNotes(archive, unit),
    editorialNotes: notesAbout(archive, self),
  };
}

const worksByEntry = remembered((archive: Archive): ReadonlyMap<string, readonly Work[]> => {
  const works = new Map<string, Work[]>();
  for (const work of archive.works.values()) {
    for (const key of work.entries) works.set(key, [...(works.get(key) ?? []), work]);
  }
  return works;
});
