import type { KeywordLine } from "#search/keyword-lines.ts";
import type { ShownRecord } from "#search/shown-record.ts";

/** A concordance as a table: the place, and the keyword between the words around it. */
export function keywordTable(
  lines: readonly KeywordLine[],
  headings: Readonly<Record<"place" | "before" | "keyword" | "after", string>>,
  link: (record: ShownRecord) => HTMLAnchorElement,
): HTMLTableElement {
  const table = document.createElement("table");
  table.className = "keyword-lines";
  const head = table.createTHead().insertRow();
  for (const heading of [headings.before, headings.keyword, headings.after, headings.place]) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = heading;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { before, keyword, after, record } of lines) {
    const row = body.insertRow();
    for (const [name, words] of Object.entries({ before, keyword, after })) {
      const cell = row.insertCell();
      cell.className = `line-${name}`;
      cell.lang = record.language;
      cell.textContent = words;
    }
    const place = document.createElement("th");
    place.scope = "row";
    place.append(link(record));
    row.append(place);
  }
  return table;
}
