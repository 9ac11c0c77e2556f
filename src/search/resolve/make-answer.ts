import type { Absence, Answer, Target } from "./answer.ts";
import type { CatalogueRecord } from "./catalogue.ts";
import { isCalled } from "./find-place.ts";
import { wordsOf } from "./unread-words.ts";

/** How many things are offered beside an answer. */
const offered = 8;

/** What of a citation was not understood. */
interface Unread {
  readonly unread: string;
}

/** The answer of one target, or of several that a citation may mean. */
export function chosen(
  targets: readonly Target[],
  { unread }: Unread,
  near: readonly Target[] = [],
): Answer {
  const [target] = targets;
  if (target === undefined) return { kind: "none" };
  if (targets.length > 1) return { kind: "ambiguous", targets, unread };
  return { kind: "found", target, near: near.slice(0, offered), unread: beyond(target, unread) };
}

/** The answer that something is not there, with what is near it. */
export function missing({ unread }: Unread, reason: Absence, near: readonly Target[] = []): Answer {
  return { kind: "absent", reason, near: near.slice(0, offered), unread };
}

/** A record as what a citation leads to. */
export function asRecord(record: CatalogueRecord): Target {
  return { kind: "record", record };
}

/** The units that cite a record. */
export function citing({ units }: CatalogueRecord): Target[] {
  return units.map((key) => ({ kind: "citing", key }));
}

/** The words that are not of the name of what was found. */
function beyond(target: Target, unread: string): string {
  const own = target.kind === "unit" ? wordsOf(target.unit.keys.join(" ")) : [];
  return unread
    .split(" ")
    .filter((word) => !own.some((name) => name === word || isCalled(name, word)))
    .join(" ");
}
