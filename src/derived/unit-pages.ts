import type { Archive, Text } from "#archive/archive.ts";
import { formerUnits, type FormerUnit } from "./former-units.ts";
import { unitReadings, type UnitReading } from "./unit-reading.ts";

/** What stands at the permalink of a unit: the unit, or what became of it. */
export type UnitPage = { readonly text: Text; readonly id: string } & (
  | { readonly kind: "unit"; readonly reading: UnitReading }
  | { readonly kind: "former"; readonly former: FormerUnit }
);

/** Every permalink that was ever given to a unit. */
export function unitPages(archive: Archive): UnitPage[] {
  return [
    ...unitReadings(archive).map((reading): UnitPage => {
      return { kind: "unit", text: reading.text, id: reading.place.unit.id, reading };
    }),
    ...formerUnits(archive).map((former): UnitPage => {
      return { kind: "former", text: former.text, id: former.id, former };
    }),
  ];
}
