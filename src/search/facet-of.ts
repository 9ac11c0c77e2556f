import type { Facet } from "./facets.ts";
import type { FieldName } from "./fields.ts";
import type { IndexRecord } from "./index-record.ts";
import type { ValueNames } from "./value-names.ts";

/** The values of a field over all records of the index, in the order in which they first occur. */
export function facetOf(
  field: FieldName,
  records: readonly Pick<IndexRecord, "values">[],
  names: ValueNames,
): Facet {
  const orders = new Map<string, number[]>();
  for (const [order, { values }] of records.entries()) {
    for (const id of values[field]) {
      const known = orders.get(id);
      if (known === undefined) orders.set(id, [order]);
      else known.push(order);
    }
  }
  return [...orders].map(([id, units]) => ({
    id,
    names: names[field].get(id) ?? [],
    units: units.map((order, index) => order - (units[index - 1] ?? 0)),
  }));
}
