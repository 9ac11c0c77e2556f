import * as z from "zod";
import { IdSchema } from "./id.ts";
import { EquivalentsSchema } from "./names.ts";

/** The regional groups of the United Nations, by which the Council's seats are shared out. */
export const regionalGroups = [
  "african",
  "asia-pacific",
  "eastern-european",
  "latin-american-caribbean",
  "western-european-other",
] as const;
export type RegionalGroup = (typeof regionalGroups)[number];

/** A State that a text names: the name as printed there, and equivalents of ours. */
export const StateSchema = z.strictObject({
  id: IdSchema.describe("ISO 3166-1 alpha-3 in lower case, where the State has one."),
  printed: z.array(z.string().min(1)).min(1).describe("The names as the texts print them."),
  en: z.string().min(1).describe("English name, ours."),
  fr: z.string().min(1).describe("French name in alphabetical form, ours."),
  group: z
    .enum(regionalGroups)
    .optional()
    .describe("Regional group of a member of the Council in 2011: editorial, not in the texts."),
  equivalents: EquivalentsSchema.optional(),
});
export type StateRecord = z.infer<typeof StateSchema>;
