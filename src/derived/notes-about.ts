import type { Archive, EditorialNote } from "#archive/archive.ts";
import type { RecordRef } from "#schemas/inline.ts";
import { refKey } from "./references.ts";
import { remembered } from "./remembered.ts";

/** Our editorial notes on a record, by their ids. */
export function notesAbout(archive: Archive, record: RecordRef): EditorialNote[] {
  return [...(notesByRecord(archive).get(refKey(record)) ?? [])];
}

const notesByRecord = remembered((archive: Archive) => {
  const pairs = [...archive.notes.values()].flatMap((note) =>
    note.about.map((ref) => ({ key: refKey(ref), note })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ key }) => key)].map(([key, found]) => [
      key,
      found.map(({ note }) => note),
    ]),
  );
});
