import ical, { ICalCalendarMethod } from "ical-generator";
import * as z from "zod";
import { dateSpan } from "#derived/date-span.ts";
import { timelineKinds, type TimelineEntry } from "#derived/timeline.ts";
import { referenceKinds } from "#schemas/inline.ts";
import { locatorText } from "#strings/locator-text.ts";
import { timelineTitle } from "#strings/timeline-title.ts";
import { unitUrl } from "#urls";
import type { Absolute } from "./absolute.ts";

const text = z.string();

/** An entry of the timeline: its date, its titles, and the paragraphs that date it. */
export const TimelineEntrySchema = z.strictObject({
  id: text,
  kind: z.enum(timelineKinds),
  date: text.describe("EDTF: a day, a month, a year, or an interval."),
  title: z.strictObject({ en: text, fr: text }),
  record: z
    .strictObject({ kind: z.enum(referenceKinds), id: text })
    .optional()
    .describe("The record that it tells of."),
  according_to: z.array(z.strictObject({ unit: text, permalink: text })),
});
export type TimelineDataEntry = z.infer<typeof TimelineEntrySchema>;

/** The timeline as objects. */
export function timelineData(
  entries: readonly TimelineEntry[],
  absolute: Absolute,
): TimelineDataEntry[] {
  return entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    date: entry.date,
    title: { en: timelineTitle("en", entry), fr: timelineTitle("fr", entry) },
    record: entry.record,
    according_to: entry.places.map(({ unit }) => ({
      unit: unit.key,
      permalink: absolute(unitUrl(unit)),
    })),
  }));
}

/**
 * The entries that are dated to the day as an iCalendar (RFC 5545) of whole days, in English, each
 * with the paragraphs that date it. Intervals without an end are left out: they are no events.
 */
export function timelineCalendar(entries: readonly TimelineEntry[], absolute: Absolute): string {
  const calendar = ical({
    name: "Regesta",
    prodId: { company: "Regesta", product: "Timeline", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of entries) {
    const { from, to } = dateSpan(entry.date);
    if (from === undefined || to === undefined || !/^\d{4}-\d\d-\d\d/.test(entry.date)) continue;
    calendar.createEvent({
      id: entry.id,
      allDay: true,
      start: new Date(`${from}T00:00:00Z`),
      end: new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000),
      // Required, and must not be the moment of the build: two builds are the same.
      stamp: new Date(`${from}T00:00:00Z`),
      summary: timelineTitle("en", entry),
      description: entry.places
        .map(({ unit, textTitle, locator }) => {
          return `${textTitle}, ${locatorText("en", locator)}: ${absolute(unitUrl(unit))}`;
        })
        .join("\n"),
    });
  }
  return calendar.toString();
}
