/** A paragraph that a reader has put into a dossier, with what they wrote beside it. */
export interface DossierEntry {
  /** The unit, `text/unit`. */
  readonly key: string;
  readonly note: string;
}

export type Dossier = readonly DossierEntry[];

/** Where the reader's browser keeps the dossier. */
export const dossierKey = "regesta-dossier";

/** The most entries that a dossier holds, and the longest note, in UTF-16 units. */
export const dossierLimits = { entries: 500, note: 2000 } as const;

const keyPattern = /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/;

/** Reads a dossier as it was kept; what is no entry is left out. */
export function parseDossier(kept: string | null): Dossier {
  try {
    const value: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(value) ? withinLimits(value.flatMap(dossierEntry)) : [];
  } catch {
    return [];
  }
}

/** Entries as a dossier may hold them: each unit once, and no more than it has room for. */
export function withinLimits(entries: readonly DossierEntry[]): Dossier {
  const byKey = new Map<string, DossierEntry>();
  for (const entry of entries) {
    if ((byKey.get(entry.key)?.note ?? "") === "") byKey.set(entry.key, entry);
  }
  return [...byKey.values()].slice(0, dossierLimits.entries);
}

/** An entry as it was kept or sent; none where it is no entry. */
export function dossierEntry(value: unknown): DossierEntry[] {
  if (typeof value !== "object" || value === null || !("key" in value)) return [];
  const note = "note" in value && typeof value.note === "string" ? value.note : "";
  if (typeof value.key !== "string" || !keyPattern.test(value.key)) return [];
  return [{ key: value.key, note: writable(note) }];
}

/** A note cut to its limit, without what no file or address may hold: controls and half signs. */
function writable(note: string): string {
  return note
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .slice(0, dossierLimits.note)
    .toWellFormed();
}

/** Whether a dossier has no room for another entry. */
export function isFull(dossier: Dossier): boolean {
  return dossier.length >= dossierLimits.entries;
}

/** A dossier with one more entry at its end; the same where it has it or is full. */
export function withEntry(dossier: Dossier, key: string): Dossier {
  if (dossier.some((entry) => entry.key === key)) return dossier;
  return isFull(dossier) ? dossier : [...dossier, { key, note: "" }];
}

/** A dossier without an entry. */
export function withoutEntry(dossier: Dossier, key: string): Dossier {
  return dossier.filter((entry) => entry.key !== key);
}

/** A dossier with another note on an entry. */
export function withNote(dossier: Dossier, key: string, note: string): Dossier {
  return dossier.map((entry) => (entry.key === key ? { ...entry, note: writable(note) } : entry));
}

/** A dossier with an entry moved by so many places; past either end it stays at that end. */
export function withMoved(dossier: Dossier, key: string, by: number): Dossier {
  const from = dossier.findIndex((entry) => entry.key === key);
  const entry = dossier[from];
  if (entry === undefined) return dossier;
  const others = dossier.filter((other) => other !== entry);
  return others.toSpliced(Math.max(0, from + by), 0, entry);
}

/**
 * A dossier with the entries of another at its end, as far as it has room. Where both have one, its
 * own note stays, or takes the other's where it has none.
 */
export function withEntriesOf(dossier: Dossier, other: Dossier): Dossier {
  return withinLimits([...dossier, ...other]);
}

/** A dossier with an entry moved to before or after its neighbour among those that are shown. */
export function withMovedAmong(
  dossier: Dossier,
  shown: readonly string[],
  key: string,
  by: -1 | 1,
): Dossier {
  const neighbour = shown[shown.indexOf(key) + by];
  if (neighbour === undefined) return dossier;
  const at = (wanted: string): number => dossier.findIndex((entry) => entry.key === wanted);
  return withMoved(dossier, key, at(neighbour) - at(key));
}
