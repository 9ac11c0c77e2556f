import * as z from "zod";
import { IdSchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";
import { EquivalentsSchema, PrintedFormsSchema } from "./names.ts";

/** An organ, committee, congress, office or organisation that acts or is addressed in the texts. */
export const BodySchema = z.strictObject({
  name: BilingualSchema.describe("Its name, in our words where the texts differ."),
  forms: PrintedFormsSchema.optional(),
  equivalents: EquivalentsSchema.optional(),
  members: z
    .array(IdSchema)
    .optional()
    .describe("The States that a text names as its members, from `states.yaml`."),
});
export type BodyRecord = z.infer<typeof BodySchema>;
