import { csvFormat } from "d3-dsv";

/** A row of a table of data: text, a number, or nothing. */
export type DataRow = Readonly<Record<string, string | number | undefined>>;

/** Rows as CSV with a header line (RFC 4180, but for line feeds alone); all rows have the same columns. */
export function csv(rows: readonly DataRow[]): string {
  return `${csvFormat(rows.map((row) => ({ ...row })))}\n`;
}

/** A value as JSON, indented by one, ending with a line feed. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
