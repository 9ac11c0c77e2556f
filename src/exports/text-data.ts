import * as z from "zod";
import type { Text } from "#archive/archive.ts";
import type { UnitReading } from "#derived/unit-reading.ts";
import { languages } from "#schemas/language.ts";
import { textUrl } from "#urls";
import type { Absolute } from "./absolute.ts";
import { unitData, UnitDataSchema } from "./unit-data.ts";

const text = z.string();

/** A text as it is published as data: facts about the document, and its units in the order of print. */
export const TextDataSchema = z
  .strictObject({
    id: text,
    kind: z.enum(["resolution", "report", "article"]),
    language: z.enum(languages),
    title: text.describe("As printed."),
    short_title: text,
    url: text,
    date: text.describe("EDTF: a day, a month or a year."),
    symbol: text.optional(),
    session: text.optional(),
    author: z.strictObject({ given: text, family: text, orcid: text }).optional(),
    journal: z
      .strictObject({
        title: text,
        volume: text,
        issue: text,
        pages: text,
        publisher: text,
        place: text,
      })
      .optional(),
    doi: text.optional(),
    rights: text.describe("What the source says of rights."),
    source: z.strictObject({ file: text, sha256: text }),
    units: z.array(UnitDataSchema),
  })
  .describe("A source text, unit by unit.");
export type TextData = z.infer<typeof TextDataSchema>;

/** A text as data; `readings` are those of its units, in order. */
export function textData(of: Text, readings: readonly UnitReading[], absolute: Absolute): TextData {
  return {
    id: of.id,
    kind: of.kind,
    language: of.language,
    title: of.title,
    short_title: of.shortTitle,
    url: absolute(textUrl(of.id)),
    date: of.date,
    ...(of.kind === "article" ? articleFacts(of) : { symbol: of.symbol, session: of.session }),
    rights: "The source states none.",
    source: { file: `${of.source.file}.txt`, sha256: of.source.sha256 },
    units: readings.map((reading) => unitData(reading, absolute)),
  };
}

function articleFacts(of: Extract<Text, { kind: "article" }>): Partial<TextData> {
  const { author, journal, volume, issue, pages, publisher, place, doi } = of;
  return { author, journal: { title: journal, volume, issue, pages, publisher, place }, doi };
}
