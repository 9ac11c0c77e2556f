import type { Archive, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";

/** What must hold between records: every place in the archive where it does not, and how to mend it. */
export type Rule = (archive: Archive) => readonly Problem[];

/** The record and field of a unit's value, for a problem with it. */
export function unitField(
  unit: Unit,
  ...field: (string | number)[]
): Pick<Problem, "record" | "field"> {
  return { record: { kind: "texts", id: unit.textId }, field: ["units", unit.position, ...field] };
}
