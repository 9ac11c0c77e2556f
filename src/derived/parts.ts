import type { Archive, Text, Unit } from "#archive/archive.ts";

/** The unit that this one is a part of, if it is a part. */
export function parentOf(archive: Archive, unit: Unit): Unit | undefined {
  return unit.parentId === undefined
    ? undefined
    : archive.units.get(`${unit.textId}/${unit.parentId}`);
}

/** The parts of a unit, in order: its items, lists of a vote and closing words. */
export function partsOf(text: Text, unit: Unit): Unit[] {
  return text.units.filter((part) => part.parentId === unit.id);
}
