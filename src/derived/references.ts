import type { Reference, Unit } from "#archive/archive.ts";
import type { RecordRef, Use } from "#schemas/inline.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";

const strength: Readonly<Record<Use, number>> = {
  mentioned: 0,
  cited: 1,
  paraphrased: 2,
  quoted: 3,
};

/** The records that a unit refers to, each once with its fullest use, in the order of the words. */
export function references(unit: Unit): Reference[] {
  const found = new Map<string, Reference>();
  for (const { to, use } of [...inWords(unit), ...unit.cites]) {
    const key = refKey(to);
    const before = found.get(key);
    if (before === undefined || strength[use] > strength[before.use]) found.set(key, { to, use });
  }
  return [...found.values()];
}

function inWords(unit: Unit): Reference[] {
  return walkInlines(unit.words).flatMap((inline) => (inline.kind === "reference" ? inline : []));
}

/** A record's kind and id as one word, to look it up by. */
export function refKey({ kind, id }: RecordRef): string {
  return `${kind}:${id}`;
}
