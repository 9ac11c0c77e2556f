import type { Archive, Unit } from "#archive/archive.ts";
import { dateSpan } from "#derived/date-span.ts";
import { mentions } from "#derived/mentions.ts";
import { calledNotes } from "#derived/note-calls.ts";
import { place } from "#derived/place.ts";
import { references } from "#derived/references.ts";
import { stateDossiers } from "#derived/state-dossier.ts";
import { timeline } from "#derived/timeline.ts";
import type { FieldName } from "./fields.ts";

/** The ids of the values that a unit has, by field. */
export type UnitValues = Readonly<Record<FieldName, readonly string[]>>;

/** The values of every unit of an archive, found in one pass over it. */
export function unitValues(archive: Archive): (unit: Unit) => UnitValues {
  const states = statesByUnit(archive);
  const years = yearsByUnit(archive);
  return (unit) => ({
    text: [unit.textId],
    language: [unit.language],
    kind: [place(archive, unit).locator.kind],
    cites: cited(archive, unit),
    state: [...(states.get(unit.key) ?? [])],
    year: [...(years.get(unit.key) ?? [])],
  });
}

/** The acts and works that a unit cites, or a note that it calls. */
function cited(archive: Archive, unit: Unit): string[] {
  const ids = [unit, ...calledNotes(archive, unit)].flatMap((citing) =>
    references(citing).flatMap(({ to }) =>
      to.kind === "instrument" || to.kind === "work" ? to.id : [],
    ),
  );
  return [...new Set(ids)];
}

function statesByUnit(archive: Archive): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { state, lines } of stateDossiers(archive, mentions(archive))) {
    for (const line of lines) add(found, line.place.unit.key, state.id);
  }
  return found;
}

/** The years of everything dated that a unit tells of. */
function yearsByUnit(archive: Archive): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { date, places } of timeline(archive)) {
    for (const year of yearsOf(date)) {
      for (const { unit } of places) add(found, unit.key, year);
    }
  }
  return found;
}

function yearsOf(date: string): string[] {
  const { from, to } = dateSpan(date);
  const [first, last] = [from ?? to, to ?? from].map((day) => Number(day?.slice(0, 4)));
  if (first === undefined || last === undefined || Number.isNaN(first + last)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function add(found: Map<string, Set<string>>, key: string, value: string): void {
  const known = found.get(key);
  if (known === undefined) found.set(key, new Set([value]));
  else known.add(value);
}
