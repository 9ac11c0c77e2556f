import type { Archive, Text, Unit } from "#archive/archive.ts";
import { remembered } from "./remembered.ts";

/** The unit that this one is a part of, if it is a part. */
export function parentOf(archive: Archive, unit: Unit): Unit | undefined {
  return unit.parentId === undefined
    ? undefined
    : archive.units.get(`${unit.textId}/${unit.parentId}`);
}

/** The parts of a unit, in order: its items, lists of a vote and closing words. */
export function partsOf(text: Text, unit: Unit): readonly Unit[] {
  return partsByParent(text).get(unit.id) ?? [];
}

const partsByParent = remembered((text: Text) =>
  Map.groupBy(text.units, ({ parentId }) => parentId),
);
