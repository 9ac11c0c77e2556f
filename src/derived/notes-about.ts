import type { Archive, EditorialNote } from "#archive/archive.ts";
import type { RecordRef } from "#schemas/inline.ts";
import { refKey } from "./references.ts";

/** Our editorial notes on a record, by their ids. */
export function notesAbout(archive: Archive, record: RecordRef): EditorialNote[] {
  return [...archive.notes.values()].filter(({ about }) =>
    about.some((ref) => refKey(ref) === refKey(record)),
  );
}
