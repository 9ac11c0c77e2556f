import * as z from "zod";
import { UnitKeySchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";
import { EquivalentsSchema, PrintedFormsSchema } from "./names.ts";

export const placeKinds = ["settlement", "region", "polity"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place or polity that a text names. Nothing is said here of whose it is or was. */
export const PlaceSchema = z.strictObject({
  kind: z.enum(placeKinds).describe("What the text speaks of it as."),
  name: BilingualSchema.describe("The name as indexes show it: one that the texts print."),
  forms: PrintedFormsSchema,
  equivalents: EquivalentsSchema.optional(),
  claims: z
    .array(
      z.strictObject({
        unit: UnitKeySchema.describe("The paragraph that says so."),
        words: z.string().min(1).describe("What it says of the place, letter for letter."),
      }),
    )
    .min(1)
    .optional()
    .describe("What a text says of the place's belonging, in its own words."),
  note: BilingualSchema.optional().describe("A remark of ours on the name."),
});
export type PlaceRecord = z.infer<typeof PlaceSchema>;
