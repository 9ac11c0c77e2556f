import type { SearchMeasures } from "./measure-search.ts";
import { table } from "./table.ts";

/** What searching an archive costs, for a person to read. */
export function searchReport(name: string, measures: SearchMeasures): string {
  const { units, recordSeconds, indexSeconds, files, bytes, scriptBytes, queries } = measures;
  const head = ["query", "hits", "first kB", "requests", "first ms", "later ms", "worst ms"];
  const rows = queries.map(({ kind, first, median, worst }) => [
    kind,
    String(first.hits),
    (first.bytes / 1000).toFixed(1),
    String(first.requests),
    first.milliseconds.toFixed(0),
    median.toFixed(1),
    worst.toFixed(1),
  ]);
  return `
Search in ${name}, ${String(units)} units: records ${recordSeconds.toFixed(1)} s, index ${indexSeconds.toFixed(1)} s, \
${String(files)} files, ${(bytes / 1e6).toFixed(2)} MB, script ${(scriptBytes / 1000).toFixed(1)} kB.
${table([head, ...rows])}`;
}
