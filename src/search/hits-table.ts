import { csvFormatRows } from "d3-dsv";
import type { ShownRecord } from "./shown-record.ts";

const columns = ["rank", "text", "unit", "place", "kind", "language", "permalink", "words"];

/**
 * A list of hits as CSV (RFC 4180), with a first row of names. `permalink` makes the absolute
 * address of a unit. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function hitsTable(
  records: readonly ShownRecord[],
  language: "en" | "fr",
  permalink: (record: ShownRecord) => string,
): string {
  const rows = records.map((record, index) =>
    [
      String(index + 1),
      record.text,
      record.unit,
      record[language],
      record.kind,
      record.language,
      permalink(record),
      record.words,
    ].map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
  );
  return `${csvFormatRows([columns, ...rows])}\n`;
}
