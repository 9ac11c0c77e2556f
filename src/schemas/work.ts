import * as z from "zod";
import { UnitKeySchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";
import { DateSchema } from "./date.ts";
import { PrintedFormsSchema } from "./names.ts";

/** A bibliographic work that a text cites by a number, with the concordance we propose for it. */
export const WorkSchema = z.strictObject({
  title: z.string().min(1).describe("Short title, as pages and citations name the work."),
  author: z.string().min(1).optional().describe("Author, as the English list prints the name."),
  date: DateSchema.optional().describe("Date of publication as printed."),
  citedAs: z.strictObject({
    number: z.int().positive().describe("The number by which the text cites it."),
    certainty: z.enum(["certain", "probable"]).describe("How sure the concordance is."),
    reasoning: BilingualSchema.describe("Why we read the number as this work."),
  }),
  forms: PrintedFormsSchema.optional(),
  entries: z
    .array(UnitKeySchema)
    .min(1)
    .describe("The entries of the printed lists that describe it."),
});
export type WorkRecord = z.infer<typeof WorkSchema>;
