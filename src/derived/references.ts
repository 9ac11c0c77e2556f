import type { Unit } from "#archive/archive.ts";
import type { RecordRef, Use } from "#schemas/inline.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";

/** What a unit refers to, and in what way. */
export interface Reference {
  readonly to: RecordRef;
  readonly use: Use;
}

const strength: Readonly<Record<Use, number>> = {
  mentioned: 0,
  cited: 1,
  paraphrased: 2,
  quoted: 3,
};

/** The records that a unit refers to, each once with its fullest use, in the order of the words. */
export function references(unit: Unit): Reference[] {
  const found = new Map<string, Reference>();
  for (const inline of walkInlines(unit.words)) {
    if (inline.kind !== "reference") continue;
    const key = refKey(inline.to);
    const before = found.get(key);
    if (before === undefined || strength[inline.use] > strength[before.use]) {
      found.set(key, { to: inline.to, use: inline.use });
    }
  }
  return [...found.values()];
}

/** A record's kind and id as one word, to look it up by. */
export function refKey({ kind, id }: RecordRef): string {
  return `${kind}:${id}`;
}
