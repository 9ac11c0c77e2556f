import type { Archive, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** No two units of a text share an id, for an id is an address. */
export function duplicateUnitIds(archive: Archive): Problem[] {
  return [...archive.texts.values()].flatMap((text) => repeated(text.units).map(problem));
}

function repeated(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter(({ id }) => seen.size === seen.add(id).size);
}

function problem(unit: Unit): Problem {
  return {
    rule: "duplicate-unit-id",
    ...unitField(unit, "id"),
    message: `The id \`${unit.id}\` stands twice in this text.`,
    hint: "Give each unit an id of its own; keep the one that was published first.",
  };
}
