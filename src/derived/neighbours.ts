import type { Text, Unit } from "#archive/archive.ts";

/** The units before and after one in the order of the text. */
export interface Neighbours {
  readonly previous: Unit | undefined;
  readonly next: Unit | undefined;
}

/** What stands beside a unit; its own parts are part of it, not neighbours. */
export function neighbours(text: Text, unit: Unit): Neighbours {
  return {
    previous: text.units[unit.position - 1],
    next: text.units[afterParts(text, unit)],
  };
}

function afterParts(text: Text, unit: Unit): number {
  let position = unit.position + 1;
  while (text.units[position]?.parentId === unit.id) position += 1;
  return position;
}
