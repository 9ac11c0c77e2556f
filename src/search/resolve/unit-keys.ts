import type { Archive, Unit } from "#archive/archive.ts";
import { place } from "#derived/place.ts";
import { locatorText } from "#strings/locator-text.ts";
import { pinpoints } from "#strings/pinpoint-text.ts";
import { distinct } from "./distinct.ts";
import { normalForm } from "./normal-form.ts";

/** The names of a unit's place as citations print them, and those that are short for them. */
export function unitKeys(archive: Archive, unit: Unit): { printed: string[]; short: string[] } {
  const { locator } = place(archive, unit);
  const printed = distinct(
    [
      ...Object.values(pinpoints(locator)),
      locatorText("en", locator),
      locatorText("fr", locator),
    ].map(normalForm),
  );
  const short = printed.map((key) =>
    key
      .replace(/^ch [ivx]+ (?=§|sect)/, "")
      .replace(/^(?:heading|intertitre|заголовок) (?=.{5})/, ""),
  );
  const inList =
    unit.kind === "bibliography-entry" && locator.number !== undefined
      ? [`${unit.id.replace(/-\d+$/, "")} no ${locator.number.number}`]
      : [];
  return {
    printed,
    short: distinct([...short.filter((key) => !printed.includes(key)), ...inList]),
  };
}
