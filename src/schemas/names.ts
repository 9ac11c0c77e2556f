import * as z from "zod";
import { spanLanguages } from "./language.ts";

/** The ways in which the texts print a name: its forms, letter for letter, inflected ones too. */
export const PrintedFormsSchema = z
  .array(z.string().min(2))
  .min(1)
  .describe("The name each way that a text prints it, letter for letter.");

/** A name of ours for what a text names otherwise, to be shown beside it and never in its place. */
export const EquivalentSchema = z.strictObject({
  language: z.enum(spanLanguages).describe("Its language, as a BCP 47 tag."),
  form: z.string().min(2).describe("The name in that language and its script."),
});
export const EquivalentsSchema = z
  .array(EquivalentSchema)
  .min(1)
  .describe("The name in other spellings and scripts than the texts have.");
export type Equivalent = z.infer<typeof EquivalentSchema>;
