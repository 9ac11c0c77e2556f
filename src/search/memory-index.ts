import type { Unit } from "#archive/archive.ts";
import { formsAPlace, indexContent } from "./index-content.ts";
import type { Posting, SearchedIndex } from "./postings.ts";

/** Units as the index would give them, kept in memory: for tests, checks and benchmarks. */
export function memoryIndex(units: readonly Unit[]): SearchedIndex {
  const contents = units.map((unit) => indexContent(unit).split(" "));
  const postings = new Map<string, Posting[]>();
  for (const [order, forms] of contents.entries()) {
    for (const [form, places] of placesByForm(forms)) {
      const known = postings.get(form);
      if (known === undefined) postings.set(form, [{ order, places }]);
      else known.push({ order, places });
    }
  }
  return {
    total: units.length,
    postings: (form) => Promise.resolve(postings.get(form) ?? []),
    formsFrom: (prefix) =>
      Promise.resolve([...postings.keys()].filter((form) => form.startsWith(prefix))),
    lengthOf: (order) => (contents[order]?.length ?? 0) / formsAPlace,
  };
}

function placesByForm(forms: readonly string[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [position, form] of forms.entries()) {
    const known = places.get(form);
    const place = Math.floor(position / formsAPlace);
    if (known === undefined) places.set(form, [place]);
    else if (known.at(-1) !== place) known.push(place);
  }
  return places;
}
