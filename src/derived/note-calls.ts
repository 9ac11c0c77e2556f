import type { Archive, Text, Unit } from "#archive/archive.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import { remembered } from "./remembered.ts";

/** The notes that a unit calls, in the order of its words. */
export function calledNotes(archive: Archive, unit: Unit): Unit[] {
  return noteIds(unit).flatMap((id) => archive.units.get(`${unit.textId}/${id}`) ?? []);
}

/** The units that call a note, in the order of the text. */
export function callingUnits(archive: Archive, note: Unit): readonly Unit[] {
  const text = archive.texts.get(note.textId);
  return text === undefined ? [] : (callersByNote(text).get(note.id) ?? []);
}

const callersByNote = remembered((text: Text): ReadonlyMap<string, readonly Unit[]> => {
  const callers = new Map<string, Unit[]>();
  for (const unit of text.units) {
    for (const id of new Set(noteIds(unit))) callers.set(id, [...(callers.get(id) ?? []), unit]);
  }
  return callers;
});

function noteIds({ words }: Unit): string[] {
  return walkInlines(words).flatMap((inline) => (inline.kind === "note-call" ? inline.note : []));
}
