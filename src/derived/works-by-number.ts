import type { Archive, EditorialNote, Unit, Work } from "#archive/archive.ts";
import { citedBy } from "./cited-by.ts";
import { notesAbout } from "./notes-about.ts";
import { place, type Place } from "./place.ts";

/** A work as the concordance shows it. */
export interface WorkEntry {
  readonly work: Work;
  /** The entries of the printed bibliographies that describe it. */
  readonly printed: readonly { readonly unit: Unit; readonly place: Place }[];
  readonly citedBy: readonly Place[];
  readonly editorialNotes: readonly EditorialNote[];
}

/** The works that the texts cite, in the order of the numbers by which they cite them. */
export function worksByNumber(archive: Archive): WorkEntry[] {
  const citing = citedBy(archive);
  return [...archive.works.values()]
    .toSorted((a, b) => a.citedAs.number - b.citedAs.number)
    .map((work) => ({
      work,
      printed: work.entries.flatMap((key) => {
        const unit = archive.units.get(key);
        return unit === undefined ? [] : [{ unit, place: place(archive, unit) }];
      }),
      citedBy: citing({ kind: "work", id: work.id }).map(({ unit }) => place(archive, unit)),
      editorialNotes: notesAbout(archive, { kind: "work", id: work.id }),
    }));
}
