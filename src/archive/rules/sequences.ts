import type { Archive, Text, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Numbers and letters of units that are numbered together run on from the first, with no gap. */
export function sequences(archive: Archive): Problem[] {
  return [...archive.texts.values()].flatMap((text) =>
    [...runs(text).values()].flatMap((units) => firstBreak(units)),
  );
}

/** Units that are numbered together, by a name for the run. */
function runs(text: Text): ReadonlyMap<string, readonly Unit[]> {
  const found = new Map<string, Unit[]>();
  let headings: readonly string[] = [];
  for (const unit of text.units) {
    if (unit.kind === "heading") headings = [...headings.slice(0, (unit.level ?? 1) - 1), unit.id];
    if (numberOf(unit) === undefined) continue;
    const run = runName(unit, headings);
    const others = found.get(run);
    if (others === undefined) found.set(run, [unit]);
    else others.push(unit);
  }
  return found;
}

/** Parts run on in their unit, headings under the heading above, bibliographies under their own. */
function runName(unit: Unit, headings: readonly string[]): string {
  if (unit.parentId !== undefined) return `${unit.parentId} ${unit.kind}`;
  if (unit.kind === "heading") return `heading ${headings.slice(0, -1).join(" ")}`;
  if (unit.kind === "bibliography-entry") return `entry ${headings.join(" ")}`;
  return unit.kind;
}

function firstBreak(units: readonly Unit[]): Problem[] {
  const scheme = schemes.find((candidate) => candidate(1) === numberOf(units[0])) ?? String;
  const index = units.findIndex((unit, place) => numberOf(unit) !== scheme(place + 1));
  const unit = units[index];
  if (unit === undefined) return [];
  const [number, expected] = [numberOf(unit), scheme(index + 1)];
  return [
    {
      rule: "number-out-of-sequence",
      ...unitField(unit, unit.label === undefined ? "ordinal" : "label"),
      message: `The number \`${number ?? ""}\` stands where \`${expected}\` is next.`,
      hint: "Restore the missing unit, put the units in the order of print, or correct the number.",
    },
  ];
}

/** The number without its signs; symbols are not numbers. */
function numberOf(unit: Unit | undefined): string | undefined {
  if (unit?.ordinal !== undefined) return String(unit.ordinal);
  return /^(\d+|[A-Za-z]|[IVXLC]+)[.)]?$/.exec(unit?.label ?? "")?.[1];
}

/** The ways of counting that print knows: what the n-th of a run is called, from 1. */
const schemes: readonly ((n: number) => string)[] = [
  String,
  (n) => String.fromCharCode(96 + n),
  (n) => String.fromCharCode(64 + n),
  roman,
];

function roman(n: number): string {
  const signs = [
    ["C", 100],
    ["XC", 90],
    ["L", 50],
    ["XL", 40],
    ["X", 10],
    ["IX", 9],
    ["V", 5],
    ["IV", 4],
    ["I", 1],
  ] as const;
  let rest = n;
  let written = "";
  for (const [sign, value] of signs) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
