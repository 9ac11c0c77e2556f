import * as z from "zod";
import { IdSchema } from "./id.ts";

/** One thing that a paragraph does: the verb it begins with or goes on to, and whom it addresses. */
export const ActionSchema = z.strictObject({
  unit: IdSchema.describe("The paragraph, by its id in the text."),
  words: z.string().min(1).describe("The verb as printed: `Engage aussi instamment`."),
  verb: z.string().min(1).describe("The verb as an index has it: `engager instamment`."),
  to: z.array(IdSchema).min(1).optional().describe("Whom it addresses, from `bodies/`."),
  state: IdSchema.optional().describe("The State that it addresses, from `states.yaml`."),
  addressed: z
    .string()
    .min(1)
    .optional()
    .describe("The addressee as printed, where it addresses one."),
  urgency: z.string().min(1).optional().describe("The words that say how soon: `sans délai`."),
});

/** What the paragraphs of a resolution do, in the order of its words. The file's name is the text's id. */
export const ActionsSchema = z.strictObject({
  actions: z.array(ActionSchema).min(1),
});
export type ActionsRecord = z.infer<typeof ActionsSchema>;
export type ActionRecord = z.infer<typeof ActionSchema>;
