import * as z from "zod";
import { dataUrl } from "#urls";
import type { Absolute } from "./absolute.ts";
import { InstrumentRowSchema } from "./instrument-data.ts";
import { StateRowSchema } from "./state-data.ts";
import { TextDataSchema } from "./text-data.ts";
import { TimelineEntrySchema } from "./timeline-data.ts";
import { UnitDataSchema } from "./unit-data.ts";
import { VoteDataSchema } from "./vote-data.ts";

/** The schemas of the JSON files that are published, by the names of their own files. */
export const dataSchemas = {
  text: TextDataSchema,
  unit: UnitDataSchema,
  vote: VoteDataSchema,
  states: z.array(StateRowSchema).describe("What the texts record of each State."),
  instruments: z.array(InstrumentRowSchema).describe("The acts and documents that the texts cite."),
  timeline: z.array(TimelineEntrySchema).describe("Every date that the texts give."),
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type DataSchemaId = keyof typeof dataSchemas;

/** The ids of the schemas, in order. */
export const dataSchemaIds: readonly DataSchemaId[] = [
  "text",
  "unit",
  "vote",
  "states",
  "instruments",
  "timeline",
];

/** The file of a schema, under the folder of data. */
export function schemaFile(id: DataSchemaId): string {
  return `schemas/${id}.json`;
}

/** A schema as JSON Schema (draft 2020-12), with its own address as `$id`. */
export function jsonSchema(id: DataSchemaId, absolute: Absolute): unknown {
  const { $schema, ...rest } = z.toJSONSchema(dataSchemas[id], { target: "draft-2020-12" });
  return { $schema, $id: absolute(dataUrl(schemaFile(id))), ...rest };
}
