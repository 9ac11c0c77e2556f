import type { Unit } from "#archive/archive.ts";
import { formsAPlace, indexContent } from "./index-content.ts";
import type { Posting, PostingsOf } from "./postings.ts";

/** The postings of units as the index would give them, kept in memory: for tests and benchmarks. */
export function memoryPostings(units: readonly Unit[]): PostingsOf {
  const index = new Map<string, Posting[]>();
  for (const [order, unit] of units.entries()) {
    for (const [form, places] of placesByForm(unit)) {
      index.set(form, [...(index.get(form) ?? []), { record: unit.key, order, places }]);
    }
  }
  return (form) => Promise.resolve(index.get(form) ?? []);
}

function placesByForm(unit: Unit): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [position, form] of indexContent(unit).split(" ").entries()) {
    const known = places.get(form) ?? [];
    places.set(form, [...known, Math.floor(position / formsAPlace)]);
  }
  return places;
}
