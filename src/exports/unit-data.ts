import * as z from "zod";
import type { Unit } from "#archive/archive.ts";
import { fingerprint, publishedWords } from "#archive/fingerprint.ts";
import type { Cited } from "#derived/apparatus.ts";
import { isQuotation } from "#derived/is-quotation.ts";
import type { UnitReading } from "#derived/unit-reading.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { referenceKinds, uses } from "#schemas/inline.ts";
import { languages } from "#schemas/language.ts";
import { unitKinds } from "#schemas/unit.ts";
import { pinpoints } from "#strings/pinpoint-text.ts";
import { locatorText } from "#strings/locator-text.ts";
import { unitInContextUrl, unitUrl } from "#urls";
import type { Absolute } from "./absolute.ts";

const text = z.string();

/** A unit as it is published as data. Absent fields are left out; addresses are absolute. */
export const UnitDataSchema = z
  .strictObject({
    id: text.describe("The unit's id in its text."),
    text: text.describe("The text's id."),
    kind: z.enum(unitKinds),
    label: text.optional().describe("The number or symbol exactly as printed."),
    ordinal: z.int().optional().describe("A number of ours, for a unit that has none in print."),
    level: z.int().optional().describe("For headings: 1 is the outermost."),
    language: z.enum(languages).describe("BCP 47."),
    name: z.strictObject({ en: text, fr: text }).describe("How the interface names it."),
    words: text.describe("The printed words, without calls of notes; a line break is a line feed."),
    permalink: text,
    in_context: text.describe("Its place in the whole text."),
    sha256: text.describe("Of the label and the words on one line, in UTF-8."),
    pinpoints: z
      .strictObject({ en: text, plain: text, pilcrow: text, mla: text, fr: text, ru: text })
      .describe("The place as citations write it, in six styles."),
    parent: text.optional().describe("The unit that it is a part of."),
    parts: z.array(text).optional().describe("Its own parts, in order."),
    notes: z.array(text).optional().describe("The notes that its words call."),
    cites: z
      .array(z.strictObject({ kind: z.enum(referenceKinds), id: text, use: z.enum(uses) }))
      .optional()
      .describe("What it refers to, and how."),
    is_quotation: z
      .literal(true)
      .optional()
      .describe("Where all its words are those of what it quotes, without marks of their own."),
    cited_by: z.array(text).optional().describe("The units that refer to it, as text/unit."),
    interventions: z
      .array(
        z.strictObject({
          kind: text,
          at: text.optional(),
          reason: z.strictObject({ en: text, fr: text }),
        }),
      )
      .optional(),
    source: z.strictObject({
      file: text,
      lines: z.array(z.int()).describe("The lines of the file that it transcribes."),
    }),
  })
  .describe("One citable unit of a text.");
export type UnitData = z.infer<typeof UnitDataSchema>;

/** A unit as data; what it does not have is left out. */
export function unitData(reading: UnitReading, absolute: Absolute): UnitData {
  const { place, apparatus, parent, parts, text: of, sourceLines } = reading;
  const { unit, locator } = place;
  return {
    id: unit.id,
    text: unit.textId,
    kind: unit.kind,
    ...present("label", unit.label),
    ...present("ordinal", unit.ordinal),
    ...present("level", unit.level),
    language: unit.language,
    name: { en: locatorText("en", locator), fr: locatorText("fr", locator) },
    words: inlineWords(unit.words),
    permalink: absolute(unitUrl(unit)),
    in_context: absolute(unitInContextUrl(unit)),
    sha256: fingerprint(publishedWords(unit)),
    pinpoints: pinpoints(locator),
    ...present("parent", parent?.unit.id),
    ...listed(
      "parts",
      parts.map(({ unit: part }) => part.id),
    ),
    ...listed(
      "notes",
      apparatus.notes.map(({ id }) => id),
    ),
    ...listed("cites", apparatus.cites.map(reference)),
    ...(isQuotation(unit) ? { is_quotation: true } : {}),
    ...listed(
      "cited_by",
      apparatus.citedBy.map(({ unit: citing }) => citing.key),
    ),
    ...listed("interventions", interventions(unit)),
    source: { file: `${of.source.file}.txt`, lines: sourceLines.map(({ number }) => number) },
  };
}

function reference(cited: Cited): NonNullable<UnitData["cites"]>[number] {
  const { kind, use } = cited;
  switch (cited.kind) {
    case "instrument":
      return { kind, id: cited.instrument.id, use };
    case "work":
      return { kind, id: cited.work.id, use };
    case "unit":
      return { kind, id: cited.place.unit.key, use };
  }
}

function interventions(unit: Unit): NonNullable<UnitData["interventions"]> {
  return unit.interventions.map((intervention) => ({
    kind: intervention.kind,
    ...("at" in intervention ? { at: intervention.at } : {}),
    reason: intervention.reason,
  }));
}

function present<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  const object: Partial<Record<K, V>> = {};
  if (value !== undefined) object[key] = value;
  return object;
}

function listed<K extends string, V>(key: K, values: readonly V[]): Partial<Record<K, V[]>> {
  return present(key, values.length === 0 ? undefined : [...values]);
}
