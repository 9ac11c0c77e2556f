import { ordersOf, valuesMeant, type Facet } from "./facets.ts";
import type { FieldName, FieldQuery } from "./fields.ts";

/** Which units the fields of a query let pass. */
export interface Acceptance {
  readonly accepts: (order: number) => boolean;
  /** Fields whose value the archive does not have, as the reader typed them. */
  readonly unknown: readonly string[];
}

/**
 * Reads the fields of a query. Values of one field are alternatives (`year:1920 year:1921`), and
 * fields narrow each other; an unknown value lets nothing pass where it is asked for.
 */
export async function acceptance(
  fields: readonly FieldQuery[],
  facetOf: (field: FieldName) => Promise<Facet>,
): Promise<Acceptance> {
  const read = await Promise.all(
    fields.map(async (query) => {
      const values = valuesMeant(await facetOf(query.field), query);
      return { query, values, orders: new Set(values.flatMap(ordersOf)) };
    }),
  );
  const excluded = read.filter(({ query }) => query.isExcluded);
  const wanted = [
    ...Map.groupBy(
      read.filter(({ query }) => !query.isExcluded),
      ({ query }) => query.field,
    ).values(),
  ];
  return {
    accepts: (order) =>
      wanted.every((alternatives) => alternatives.some(({ orders }) => orders.has(order))) &&
      !excluded.some(({ orders }) => orders.has(order)),
    unknown: read.filter(({ values }) => values.length === 0).map(({ query }) => query.typed),
  };
}
