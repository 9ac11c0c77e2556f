import type { Archive, Body, Text } from "#archive/archive.ts";
import type { Language } from "#schemas/language.ts";
import { textLanguages } from "./text-languages.ts";

/** A text as a list of texts shows it. */
export interface TextSummary {
  readonly text: Text;
  readonly body: Body | undefined;
  readonly unitCount: number;
  /** The languages of its units, the text's own first. */
  readonly languages: readonly Language[];
}

/** Every text in short, the latest first. */
export function textSummaries(archive: Archive): TextSummary[] {
  return [...archive.texts.values()].toSorted(latestFirst).map((text) => ({
    text,
    body: text.kind === "article" ? undefined : archive.bodies.get(text.body),
    unitCount: text.units.length,
    languages: textLanguages(text),
  }));
}

/** By date; of one day, the resolution before the report that reproduces it. */
function latestFirst(a: Text, b: Text): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return Number(a.kind === "report") - Number(b.kind === "report");
}
