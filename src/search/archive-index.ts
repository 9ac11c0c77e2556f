import type { Archive } from "#archive/archive.ts";
import { facetOf } from "./facet-of.ts";
import { indexRecords } from "./index-record.ts";
import { memoryIndex } from "./memory-index.ts";
import { nameGroups } from "./name-groups.ts";
import type { SiteIndex } from "./site-index.ts";
import { valueNames } from "./value-names.ts";

/** The search index of an archive as the site would give it, kept in memory: for tests and checks. */
export function archiveIndex(archive: Archive): SiteIndex {
  const units = [...archive.units.values()];
  const records = indexRecords(archive);
  const names = valueNames(archive);
  const groups = nameGroups(archive);
  return {
    ...memoryIndex(units),
    shown: (order) => {
      const record = records[order];
      return record === undefined
        ? Promise.reject(new Error(`The index has no record ${String(order)}.`))
        : Promise.resolve(record.shown);
    },
    facetOf: (field) => Promise.resolve(facetOf(field, records, names)),
    names: () => Promise.resolve(groups),
  };
}
