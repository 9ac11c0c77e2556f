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
    return Array.isArray(value) ? value.flatMap(entryOf).slice(0, dossierLimits.entries) : [];
  } catch {
    return [];
  }
}

function entryOf(value: unknown): DossierEntry[] {
  if (typeof value !== "object" || value === null || !("key" in value)) return [];
  const note = "note" in value && typeof value.note === "string" ? value.note : "";
  if (typeof value.key !== "string" || !keyPattern.test(value.key)) return [];
  return [{ key: value.key, note: writable(note).slice(0, dossierLimits.note) }];
}

/** A note without control characters, which no file that a dossier is kept as may hold. */
function writable(note: string): string {
  return note.replace(/[^\P{Cc}\n\t]/gu, "");
}

/** A dossier with one more entry at its end; the same where it has it or is full. */
export function withEntry(dossier: Dossier, key: string): Dossier {
  if (dossier.some((entry) => entry.key === key)) return dossier;
  return dossier.length >= dossierLimits.entries ? dossier : [...dossier, { key, note: "" }];
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

/** A dossier as the fragment of an address, with its notes: `d=s-18-1/op-4-h*a%20note,s-18-1/pp-7`. */
export function dossierFragment(dossier: Dossier): string {
  const entries = dossier.map(({ key, note }) =>
    note === "" ? key : `${key}*${encodeURIComponent(note).replaceAll("*", "%2A")}`,
  );
  return `d=${entries.join(",")}`;
}

/** Reads the fragment of an address; undefined where it holds no dossier. */
export function parseFragment(fragment: string): Dossier | undefined {
  const written = /^#?d=(.*)$/.exec(fragment)?.[1];
  if (written === undefined) return undefined;
  const entries = written.split(",").flatMap((entry) => {
    const [key = "", note = ""] = entry.split("*");
    return entryOf({ key, note: decoded(note) });
  });
  return entries.slice(0, dossierLimits.entries);
}

function decoded(note: string): string {
  try {
    return decodeURIComponent(note);
  } catch {
    return "";
  }
}
