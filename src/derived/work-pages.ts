import type { Archive } from "#archive/archive.ts";
import {
  citedDocuments,
  workCitations,
  type CitedDocument,
  type WorkCitation,
} from "./work-citations.ts";
import { worksByNumber, type WorkEntry } from "./works-by-number.ts";

/** A work with everything that its own page shows. */
export interface WorkPage extends WorkEntry {
  readonly citations: readonly WorkCitation[];
  readonly documents: readonly CitedDocument[];
}

/** Every work, in the order of the numbers by which the texts cite them. */
export function workPages(archive: Archive): WorkPage[] {
  return worksByNumber(archive).map((entry) => ({
    ...entry,
    citations: workCitations(archive, entry.work),
    documents: citedDocuments(archive, entry.work),
  }));
}
