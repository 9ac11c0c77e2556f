import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { writtenValues } from "../written-values.ts";

/** The longest value that a record may have, in UTF-16 units: many times the longest paragraph known. */
const longest = 20_000;

/** No single value is so long that it can only be a mistake. */
export function overlongValues(archive: Archive): Problem[] {
  return writtenValues(archive)
    .filter(({ text }) => text.length > longest)
    .map(({ record, field, text }) => ({
      rule: "value-too-long",
      record,
      field,
      message: `The value has ${String(text.length)} characters; ${String(longest)} are allowed.`,
      hint: "Divide a paragraph that is so long, or restore the value.",
    }));
}
