import * as z from "zod";

/** A day, month or year that exists: EDTF level 0 (ISO 8601-2:2019), `1921-07-05`, `1921-07` or `1921`. */
export const DateSchema = z
  .string()
  .refine(isCalendarDate, {
    error: "A date is written `1921-07-05`, `1921-07` or `1921`, and must exist in the calendar.",
  })
  .describe("A day, a month or a year: `1921-07-05`, `1921-07`, `1921`.");

export const DaySchema = DateSchema.refine((date) => date.length === 10, {
  error: "Here a whole day is needed, as in `1921-07-05`.",
});

/**
 * A date, or an interval of dates, open at one end at most; each date may be uncertain (`?`),
 * approximate (`~`) or both (`%`): EDTF levels 0 and 1 (ISO 8601-2:2019 §4.3, §8).
 */
export const EdtfSchema = z
  .string()
  .refine(isEdtf, {
    error:
      "A date is written `1921-07-05`, `1921-07` or `1921`, with `?` or `~` where it is not sure; an interval `1991/1994`, `2011-03/..`.",
  })
  .describe("A date or an interval: `1921-07-05`, `1991/1994`, `2011-03/..`, `1921~`.");

function isCalendarDate(date: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return false;
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().slice(0, 10) === `${year}-${month}-${day}`
  );
}

function isEdtf(written: string): boolean {
  const [from = "", to, ...more] = written.split("/");
  if (more.length > 0) return false;
  if (to === undefined) return isQualifiedDate(from);
  const isOpen = from === ".." || to === "..";
  if (isOpen) return from !== to && isQualifiedDate(from === ".." ? to : from);
  return isQualifiedDate(from) && isQualifiedDate(to) && bare(from) <= bare(to);
}

function isQualifiedDate(date: string): boolean {
  return isCalendarDate(bare(date));
}

function bare(date: string): string {
  return date.replace(/[?~%]$/, "");
}
