import type { Archive } from "#archive/archive.ts";
import { place } from "#derived/place.ts";
import { locatorText } from "#strings/locator-text.ts";
import { indexContent, shownWords } from "./index-content.ts";
import type { ShownRecord } from "./shown-record.ts";
import { unitValues, type UnitValues } from "./unit-values.ts";

/** A unit as the index has it. */
export interface IndexRecord {
  /** The forms of its words, as Pagefind is given them. */
  readonly content: string;
  readonly shown: ShownRecord;
  /** What hits can be narrowed by. */
  readonly values: UnitValues;
}

/** The records of the index: one for each unit, in the order of the texts. */
export function indexRecords(archive: Archive): IndexRecord[] {
  const valuesOf = unitValues(archive);
  return [...archive.units.values()].map((unit) => {
    const { locator } = place(archive, unit);
    return {
      content: indexContent(unit),
      shown: {
        text: unit.textId,
        unit: unit.id,
        en: locatorText("en", locator),
        fr: locatorText("fr", locator),
        words: shownWords(unit),
        language: unit.language,
        kind: locator.kind,
      },
      values: valuesOf(unit),
    };
  });
}
