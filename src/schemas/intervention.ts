import * as z from "zod";
import { BilingualSchema } from "./language.ts";

const reason = BilingualSchema.describe("Why, for readers of both languages.");
const at = z
  .string()
  .min(1)
  .describe("The words of the unit that it touches, as they stand there once.");

/**
 * Something that a transcription does with the file beyond joining its lines. Kinds that change
 * letters say which; the others say where the words stand.
 */
export const InterventionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("joined-hyphen").describe("A word that the file splits at a line's end."),
    at,
    found: z
      .string()
      .min(1)
      .describe("The same words as the file has them, lines joined by a space."),
    reason,
  }),
  z.strictObject({
    kind: z.literal("merged-page-break").describe("A page break cuts the unit in two in the file."),
    reason,
  }),
  z.strictObject({
    kind: z.literal("moved-note").describe("The file has the note in the midst of other units."),
    reason,
  }),
  z.strictObject({
    kind: z.literal("split-line").describe("The file has several units on one line."),
    reason,
  }),
  z.strictObject({
    kind: z.literal("misprint").describe("Printed so, and kept: goes with a <sic>."),
    at,
    reason,
  }),
  z.strictObject({
    kind: z
      .literal("extraction-damage")
      .describe("Damaged when the text was taken out of its PDF, and kept: goes with a <sic>."),
    at,
    reason,
  }),
]);
export type Intervention = z.infer<typeof InterventionSchema>;
export type InterventionKind = Intervention["kind"];
