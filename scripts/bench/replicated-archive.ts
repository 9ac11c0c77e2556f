import type { Archive, Records } from "#archive/archive.ts";
import { buildArchive } from "#archive/build-archive.ts";

/**
 * An archive that holds the texts of a real one so many times, with all that is recorded of them,
 * each time under ids of their own. Names stay one record each: every copy prints them.
 */
export function replicatedArchive(records: Records, copies: number): Archive {
  const { texts, listings, votes, instruments, works, events, actions, notes } = records;
  const { sources, permalinks } = records;
  const maps = [texts, listings, votes, instruments, works, events, actions, notes, sources];
  const ids = new Set(maps.flatMap((map) => [...map.keys()]));
  const copied = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    const numbers = Array.from({ length: copies }, (_, number) => number);
    return new Map(numbers.flatMap((number) => [...copyOf(map, ids, number)]));
  };
  return buildArchive({
    ...records,
    texts: copied(texts),
    listings: copied(listings),
    votes: copied(votes),
    instruments: copied(instruments),
    works: copied(works),
    events: copied(events),
    actions: copied(actions),
    notes: copied(notes),
    sources: copied(sources),
    permalinks: copied(permalinks),
  });
}

/** The first copy is the records themselves, so that records of names still lead to them. */
function copyOf<T>(
  map: ReadonlyMap<string, T>,
  ids: ReadonlySet<string>,
  number: number,
): ReadonlyMap<string, T> {
  if (number === 0) return map;
  const renamed = (written: string): string => withNumber(written, ids, String(number));
  return new Map([...map].map(([id, record]) => [renamed(id), withStrings(record, renamed)]));
}

/** A record with every string in it changed. */
function withStrings<T>(record: T, change: (written: string) => string): T {
  const copy = structuredClone(record);
  changeStrings(copy, change);
  return copy;
}

function changeStrings(value: unknown, change: (written: string) => string): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "kind") continue;
    if (typeof inner === "string") Object.assign(value, { [key]: change(inner) });
    else changeStrings(inner, change);
  }
}

/** Ids stand by themselves, before the id of a unit, or after the kind of record in a link. */
function withNumber(written: string, ids: ReadonlySet<string>, number: string): string {
  const numbered = (id: string): string => (ids.has(id) ? `${id}-copy-${number}` : id);
  return written
    .replace(/^[\w.-]+(?=\/|$)/, numbered)
    .replace(/(?<=\b(?:instrument|unit|work):)[\w.-]+/g, numbered);
}
