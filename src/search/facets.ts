import type { IndexRecord } from "./index-record.ts";

/** What hits can be narrowed by. */
export const facetNames = ["text", "language", "kind"] as const;
export type FacetName = (typeof facetNames)[number];

/** A value that hits must have, by facet: `{ text: "s-18-1" }`. */
export type Filters = Readonly<Partial<Record<FacetName, string>>>;

/** For each facet its values, and for each unit, in the order of the index, the place of its value. */
export type Facets = Readonly<
  Record<FacetName, { readonly values: readonly string[]; readonly of: readonly number[] }>
>;

/** The facets of every record of the index. */
export function facetsOf(records: readonly IndexRecord[]): Facets {
  const columns = facetNames.map((name) => {
    const all = records.map(({ shown }) => shown[name]);
    const values = [...new Set(all)];
    return [name, { values, of: all.map((value) => values.indexOf(value)) }] as const;
  });
  const [text, language, kind] = columns.map(([, column]) => column);
  const empty = { values: [], of: [] };
  return { text: text ?? empty, language: language ?? empty, kind: kind ?? empty };
}

/** Whether a unit, by its place in the index, has the values that are asked for. */
export function isAccepted(facets: Facets, filters: Filters, order: number): boolean {
  return facetNames.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || facets[name].values[facets[name].of[order] ?? -1] === wanted;
  });
}

/** Whether a value read from JSON is a set of facets. */
export function isFacets(value: unknown): value is Facets {
  return typeof value === "object" && value !== null && facetNames.every((name) => name in value);
}
