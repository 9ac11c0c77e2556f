import type { Archive, Unit } from "#archive/archive.ts";
import type { RecordRef, Use } from "#schemas/inline.ts";
import { refKey, references } from "./references.ts";

/** A unit that refers to a record, and how. */
export interface Citing {
  readonly unit: Unit;
  readonly use: Use;
}

/** Looks up the units that refer to a record, in the order of the archive's texts. */
export type CitedBy = (record: RecordRef) => readonly Citing[];

/** Turns every reference of the archive round, in one pass. */
export function citedBy(archive: Archive): CitedBy {
  const citing = new Map<string, Citing[]>();
  for (const unit of archive.units.values()) {
    for (const { to, use } of references(unit)) {
      const known = citing.get(refKey(to));
      if (known === undefined) citing.set(refKey(to), [{ unit, use }]);
      else known.push({ unit, use });
    }
  }
  return (record) => citing.get(refKey(record)) ?? [];
}
