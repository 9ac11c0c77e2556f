import * as z from "zod";
import { EdtfSchema } from "./date.ts";
import { IdSchema, UnitKeySchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";
import { EquivalentsSchema, PrintedFormsSchema } from "./names.ts";

/** An office that a text gives a person, in the words of the text. */
export const OfficeSchema = z.strictObject({
  as: z.string().min(1).describe("The office as the paragraph prints it."),
  unit: UnitKeySchema.describe("The paragraph that says so, and names the person."),
  date: z
    .union([EdtfSchema, z.literal("undated")])
    .describe("The day or time for which it says so; `undated` where it gives none."),
  body: IdSchema.optional().describe("The body of the office, from `bodies/`."),
  state: IdSchema.optional().describe("The State of the office, from `states.yaml`."),
});

/** A person whom a text names. */
export const PersonSchema = z.strictObject({
  name: BilingualSchema.describe("The name, family name last, as indexes show it."),
  sortName: z.string().min(1).describe("The name as an index sorts it: `Narimanov, Nariman`."),
  forms: PrintedFormsSchema,
  equivalents: EquivalentsSchema.optional(),
  offices: z.array(OfficeSchema).min(1).optional().describe("Offices as the texts give them."),
  note: BilingualSchema.optional().describe("A remark of ours on the name."),
});
export type PersonRecord = z.infer<typeof PersonSchema>;
