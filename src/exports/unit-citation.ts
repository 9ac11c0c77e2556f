import type { UnitReading } from "#derived/unit-reading.ts";
import { interfaceLanguage } from "#derived/interface-language.ts";
import { citedLocatorText } from "#strings/locator-text.ts";
import { writtenDate } from "#strings/written-date.ts";
import { citation } from "./citation.ts";

/** The citation of a unit in the tradition of its text; `permalink` is its absolute address. */
export function unitCitation(reading: UnitReading, permalink: string): string {
  const { text, body, inclusion, place } = reading;
  const language = interfaceLanguage(text.language);
  return citation({
    text,
    body,
    inclusion,
    date: writtenDate(language, text.date),
    pinpoint: citedLocatorText(language, place.locator),
    permalink,
  });
}
