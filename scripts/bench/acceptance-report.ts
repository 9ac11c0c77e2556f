import { qualityOf, type JudgedQuery } from "./judge-queries.ts";
import { table } from "./table.ts";

/** How the search answers the acceptance set, for a person to read. */
export function acceptanceReport(judged: readonly JudgedQuery[]): string {
  const rows = judged.map(({ query, ranks, first, later }) => [
    query.typed,
    first.isFull ? "all" : "part",
    String(first.hits),
    query.wanted.length === 0 ? "none wanted" : ranks.slice(0, 4).join(" "),
    (first.bytes / 1000).toFixed(1),
    first.milliseconds.toFixed(0),
    later.toFixed(1),
  ]);
  const head = ["query", "holds", "hits", "ranks", "first kB", "first ms", "later ms"];
  const { first, recall } = qualityOf(judged);
  return `
${String(judged.length)} queries with known answers: first hit right in ${percent(first)}, wanted units found ${percent(recall)}.
${table([head, ...rows])}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
