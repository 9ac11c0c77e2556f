import {
  dossierKey,
  isFull,
  parseDossier,
  withEntry,
  withoutEntry,
  type Dossier,
} from "#derived/dossier.ts";
import { keep, kept } from "./kept.ts";

/** The dossier that the reader's browser keeps. */
export function ownDossier(): Dossier {
  return parseDossier(kept(dossierKey));
}

/** Keeps a dossier in the reader's browser; false where it could not be kept. */
export function keepDossier(dossier: Dossier): boolean {
  return keep(dossierKey, JSON.stringify(dossier));
}

/** Adds a unit to the reader's dossier, and says what became of it. */
export function addToDossier(key: string): "kept" | "full" | "unchanged" {
  const dossier = ownDossier();
  if (dossier.some((entry) => entry.key === key)) return "kept";
  if (isFull(dossier)) return "full";
  return keepDossier(withEntry(dossier, key)) ? "kept" : "unchanged";
}

/** Takes a unit out of the reader's dossier, and says what became of it. */
export function dropFromDossier(key: string): "dropped" | "unchanged" {
  return keepDossier(withoutEntry(ownDossier(), key)) ? "dropped" : "unchanged";
}
