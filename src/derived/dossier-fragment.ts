import { dossierEntry, dossierLimits, withinLimits, type Dossier } from "./dossier.ts";

/** A dossier that came in an address. */
export interface SentDossier {
  readonly dossier: Dossier;
  /** Whether something in the address could not be read. */
  readonly isDamaged: boolean;
}

/** A dossier as the fragment of an address, with its notes: `d=s-18-1/op-4-h*a%20note,s-18-1/pp-7`. */
export function dossierFragment(dossier: Dossier): string {
  const entries = dossier.map(({ key, note }) =>
    note === "" ? key : `${key}*${encodeURIComponent(note).replaceAll("*", "%2A")}`,
  );
  return `d=${entries.join(",")}`;
}

/** The most parts of an address that are read: those of a full dossier, and some to spare. */
const mostParts = 2 * dossierLimits.entries;

/** The longest note that is read, of signs that take nine each in an address. */
const longestNote = 9 * dossierLimits.note;

/** The longest stretch that is read for the keys in it, where their commas were encoded. */
const longestKeys = 200_000;

/**
 * Reads the fragment of an address, also where a program on the way encoded it once more or wrote
 * it in capitals; undefined where it is no dossier's.
 */
export function parseFragment(fragment: string): SentDossier | undefined {
  const start = /^#?d(?:=|%3D)/i.exec(fragment)?.[0];
  if (start === undefined) return undefined;
  const parts = fragment.slice(start.length).split(",", mostParts).flatMap(partsOf);
  const written = parts.slice(0, mostParts).filter(({ key, note }) => key + note !== "");
  const read = written.map(dossierEntry);
  return {
    dossier: withinLimits(read.flat()),
    isDamaged: read.some((entry) => entry.length === 0),
  };
}

interface Part {
  readonly key: string;
  readonly note: string;
}

/** The entries in what stands between two commas: more than one where commas were encoded. */
function partsOf(text: string): Part[] {
  const [keys, note] = halves(text);
  const written = decoded(keys.slice(0, longestKeys)).split(",", mostParts);
  return written.map((one, index) => {
    const [key, inner] = halves(one);
    const outer = index === written.length - 1 ? note : "";
    return {
      key: key.trim().toLowerCase(),
      note: decoded((inner + outer).slice(0, longestNote)),
    };
  });
}

/** What stands before the first asterisk, and what after it. */
function halves(text: string): [before: string, after: string] {
  const at = text.indexOf("*");
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Words with their escapes read; an escape that says nothing stays as it is written. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
