import type { Archive, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** A numbered unit's id ends with its number, printed or ours, and it has only one of the two. */
export function printedLabels(archive: Archive): Problem[] {
  return [...archive.units.values()].flatMap((unit) => [
    ...twoNumbers(unit),
    ...disagreement(unit),
  ]);
}

function twoNumbers(unit: Unit): Problem[] {
  if (unit.label === undefined || unit.ordinal === undefined) return [];
  return [
    {
      rule: "two-numbers",
      ...unitField(unit, "ordinal"),
      message: `The unit has a printed label, \`${unit.label}\`, and a number of ours, \`${String(unit.ordinal)}\`.`,
      hint: "Keep `label` where print has one; `ordinal` is for units without.",
    },
  ];
}

function disagreement(unit: Unit): Problem[] {
  const number = numberOf(unit);
  const last = unit.id.split("-").at(-1);
  if (number === undefined || last === number) return [];
  return [
    {
      rule: "label-differs-from-id",
      ...unitField(unit, "id"),
      message: `The id \`${unit.id}\` ends with \`${last ?? ""}\`, but the number of the unit is \`${number}\`.`,
      hint: `End the id with \`${number}\`, or correct the number.`,
    },
  ];
}

/** `4.`, `h)` and `1` as an id says them; symbols and Roman numerals are not said in ids. */
function numberOf(unit: Unit): string | undefined {
  if (unit.ordinal !== undefined) return String(unit.ordinal);
  return /^(\d+|[a-z])[.)]?$/.exec(unit.label ?? "")?.[1];
}
