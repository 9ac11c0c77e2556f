import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { writtenValues } from "../written-values.ts";

/** No field but the words of a unit has marks, so nothing that looks like one stands elsewhere. */
export function markupInFields(archive: Archive): Problem[] {
  return writtenValues(archive)
    .filter(({ text }) => /<[^\s<>=]|&#?\w+;/.test(text))
    .map(({ record, field, text }) => ({
      rule: "markup-in-field",
      record,
      field,
      message: `«${text.slice(0, 60)}» has markup, which no field is read for.`,
      hint: "Write plain words. Only the `text` of a unit has marks, and a short list of them.",
    }));
}
