import type { Archive, Text, Unit } from "#archive/archive.ts";
import { headingsAbove } from "#derived/headings-above.ts";
import { place } from "#derived/place.ts";
import { locatorText } from "#strings/locator-text.ts";
import { normalForm } from "./normal-form.ts";

/** `ch ii` and `sect a` of the headings above a unit, each by its last name. */
export function headingNames(archive: Archive, text: Text, unit: Unit): string[] {
  const { chapter, nearest } = headingsAbove(text, unit);
  const names = [chapter, nearest].flatMap((heading) => headingName(archive, heading) ?? []);
  return [...new Set(names)];
}

/** `ch ii` of the heading of a chapter; undefined for a heading without a number. */
export function headingName(archive: Archive, heading: Unit | undefined): string | undefined {
  if (heading === undefined) return undefined;
  const name = normalForm(locatorText("en", place(archive, heading).locator));
  return /(?:ch [ivx]+|sect [a-z])$/.exec(name)?.[0];
}
