import type { Unit } from "#archive/archive.ts";
import { formsAPlace, indexContent } from "./index-content.ts";
import type { Posting, PostingsOf } from "./postings.ts";

/** The postings of units as the index would give them, kept in memory: for tests and benchmarks. */
export function memoryPostings(units: readonly Unit[]): PostingsOf {
  const index = new Map<string, Posting[]>();
  for (const [order, unit] of units.entries()) {
    for (const [form, places] of placesByForm(unit)) {
      const known = index.get(form);
      if (known === undefined) index.set(form, [{ order, places }]);
      else known.push({ order, places });
    }
  }
  return (form) => Promise.resolve(index.get(form) ?? []);
}

function placesByForm(unit: Unit): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [position, form] of indexContent(unit).split(" ").entries()) {
    const known = places.get(form);
    const place = Math.floor(position / formsAPlace);
    if (known === undefined) places.set(form, [place]);
    else if (known.at(-1) !== place) known.push(place);
  }
  return places;
}
