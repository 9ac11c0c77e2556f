import type { Archive, Unit } from "#archive/archive.ts";
import { place } from "#derived/place.ts";
import { locatorText } from "#strings/locator-text.ts";
import { indexContent, shownWords } from "./index-content.ts";

/** A unit as it is given to Pagefind. */
export interface IndexRecord {
  /** A `RecordAddress` as JSON: Pagefind keeps it as it is, and does not index it. */
  readonly url: string;
  readonly content: string;
  readonly filters: Record<"kind" | "language" | "text", string[]>;
  /** The place of the unit in the order of all texts: Pagefind gives it back as a score. */
  readonly sort: { order: string };
}

/** What a hit needs to be shown. */
export interface RecordAddress {
  readonly text: string;
  readonly unit: string;
  /** How each interface language names the unit: `para. 4(h)`, `§ 4 h)`. */
  readonly en: string;
  readonly fr: string;
  /** The printed label and words. */
  readonly words: string;
}

/** The records of the index: one for each unit, in the order of the texts. */
export function indexRecords(archive: Archive): IndexRecord[] {
  return [...archive.units.values()].map((unit, index) => indexRecord(archive, unit, index));
}

function indexRecord(archive: Archive, unit: Unit, index: number): IndexRecord {
  const { locator } = place(archive, unit);
  const address: RecordAddress = {
    text: unit.textId,
    unit: unit.id,
    en: locatorText("en", locator),
    fr: locatorText("fr", locator),
    words: shownWords(unit),
  };
  return {
    url: JSON.stringify(address),
    content: indexContent(unit),
    filters: { kind: [locator.kind], language: [unit.language], text: [unit.textId] },
    sort: { order: String(index).padStart(7, "0") },
  };
}
