import * as z from "zod";
import { IdSchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";

/** An organ, committee, congress or office that acts in the texts. */
export const BodySchema = z.strictObject({
  name: BilingualSchema.describe("Its name, in our words where the texts differ."),
  members: z
    .array(IdSchema)
    .optional()
    .describe("The States that a text names as its members, from `states.yaml`."),
});
export type BodyRecord = z.infer<typeof BodySchema>;
