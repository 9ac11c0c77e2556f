import type { Archive, Text } from "#archive/archive.ts";
import { place } from "#derived/place.ts";
import { locatorText } from "#strings/locator-text.ts";
import type { CatalogueUnit } from "./catalogue.ts";
import { distinct } from "./distinct.ts";
import { headingNames } from "./heading-names.ts";
import { unitKeys } from "./unit-keys.ts";

/** The units of a text, each with every way in which citations name its place. */
export function catalogueUnits(archive: Archive, text: Text): CatalogueUnit[] {
  const located = text.units.map((unit) => ({ unit, keys: unitKeys(archive, unit) }));
  const printed = timesHeld(located.map(({ keys }) => keys.printed));
  const all = timesHeld(located.map(({ keys }) => [...keys.printed, ...keys.short]));
  return located.map(({ unit, keys }) => {
    const { locator } = place(archive, unit);
    return {
      id: unit.id,
      // A name that several units share points at none of them.
      keys: distinct([
        ...keys.printed.filter((key) => printed.get(key) === 1),
        ...keys.short.filter((key) => all.get(key) === 1),
      ]),
      under: headingNames(archive, text, unit),
      name: { en: locatorText("en", locator), fr: locatorText("fr", locator) },
    };
  });
}

function timesHeld(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of lists.flatMap(distinct)) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
