import * as z from "zod";
import { BilingualSchema } from "./language.ts";

/** An organ, committee, congress or office that acts in the texts. */
export const BodySchema = z.strictObject({
  name: BilingualSchema.describe("Its name, in our words where the texts differ."),
});
export type BodyRecord = z.infer<typeof BodySchema>;
