import type { FieldName, FieldQuery } from "./fields.ts";
import { fold } from "./fold.ts";

/** A value that units have in common: its id, its names in any language, and the units. */
export interface FacetValue {
  readonly id: string;
  readonly names: readonly string[];
  /** Places in the order of all texts, each but the first as the distance from the one before. */
  readonly units: readonly number[];
}

/** The values of one field; published as JSON. */
export type Facet = readonly FacetValue[];

/** Whether a value read from JSON is a facet. */
export function isFacet(value: unknown): value is Facet {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === "object" && item !== null && "units" in item && "names" in item,
    )
  );
}

/** The units that have a value. */
export function ordersOf({ units }: FacetValue): number[] {
  let order = 0;
  return units.map((distance) => {
    order += distance;
    return order;
  });
}

/**
 * The values that a reader means: one by its id or a whole name, else those whose names begin so;
 * for years also a range, `1920..1923`. Case, diacritics and signs do not count.
 */
export function valuesMeant(facet: Facet, { field, value }: FieldQuery): readonly FacetValue[] {
  const range = field === "year" ? /^(\d{4})(?:\.\.|[-–])(\d{4})$/.exec(value) : null;
  if (range !== null) {
    const [, from = "", to = ""] = range;
    return facet.filter(({ id }) => from <= id && id <= to);
  }
  const wanted = compared(value);
  if (wanted === "") return [];
  const named = facet.map((item) => ({ item, names: [item.id, ...item.names].map(compared) }));
  const whole = named.filter(({ names }) => names.includes(wanted));
  const meant =
    whole.length > 0 || wanted.length < 3
      ? whole
      : named.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  return meant.map(({ item }) => item);
}

function compared(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** How many of the given units have each value, by its id; values that none has are left out. */
export function countsOf(facet: Facet, orders: ReadonlySet<number>): ReadonlyMap<string, number> {
  return new Map(
    facet
      .map(
        (value) => [value.id, ordersOf(value).filter((order) => orders.has(order)).length] as const,
      )
      .filter(([, count]) => count > 0),
  );
}

/** The fields whose values narrow a search without being typed: those of the form. */
export const formFields = ["text", "language", "kind"] as const satisfies readonly FieldName[];
export type FormField = (typeof formFields)[number];
