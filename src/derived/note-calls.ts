import type { Archive, Unit } from "#archive/archive.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";

/** The notes that a unit calls, in the order of its words. */
export function calledNotes(archive: Archive, unit: Unit): Unit[] {
  return walkInlines(unit.words).flatMap((inline) => {
    const note =
      inline.kind === "note-call" ? archive.units.get(`${unit.textId}/${inline.note}`) : undefined;
    return note === undefined ? [] : [note];
  });
}

/** The units that call a note, in the order of the text. */
export function callingUnits(archive: Archive, note: Unit): Unit[] {
  const units = archive.texts.get(note.textId)?.units ?? [];
  return units.filter((unit) =>
    walkInlines(unit.words).some(
      (inline) => inline.kind === "note-call" && inline.note === note.id,
    ),
  );
}
