import type { Archive, Unit } from "#archive/archive.ts";
import { findNames, type FoundName, type NamedKind } from "#archive/find-names.ts";
import { place, type Place } from "./place.ts";

/** A unit that names a record, with every form that it prints of the name, in the order of its words. */
export interface Mention {
  readonly place: Place;
  readonly forms: readonly string[];
}

/** The names that the texts print, looked up by record or by unit. */
export interface Mentions {
  /** The units that name a record, in the order of the texts, each once. */
  readonly of: (kind: NamedKind, id: string) => readonly Mention[];
  readonly in: (unit: Unit) => readonly FoundName[];
}

/** Finds every name of the archive's records in its texts, in one pass. */
export function mentions(archive: Archive): Mentions {
  const found = findNames(archive);
  const byRecord = Map.groupBy(found, ({ kind, id }) => `${kind} ${id}`);
  const byUnit = Map.groupBy(found, ({ unit }) => unit.key);
  return {
    of: (kind, id) => grouped(archive, byRecord.get(`${kind} ${id}`) ?? []),
    in: (unit) => byUnit.get(unit.key) ?? [],
  };
}

function grouped(archive: Archive, names: readonly FoundName[]): Mention[] {
  return [...Map.groupBy(names, ({ unit }) => unit)].map(([unit, inUnit]) => ({
    place: place(archive, unit),
    forms: inUnit.map(({ form }) => form),
  }));
}
