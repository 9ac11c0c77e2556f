import * as z from "zod";
import { IdSchema, UnitKeySchema } from "./id.ts";

/** The positions of a recorded vote, in the order in which the United Nations prints them. */
export const positions = ["for", "against", "abstaining"] as const;
export type Position = (typeof positions)[number];

const ListSchema = z.array(IdSchema).describe("States in the order of print, from `states.yaml`.");

/** A recorded vote: printed tallies, and the States on each side in the order of print. */
export const VoteSchema = z.strictObject({
  on: IdSchema.describe("The instrument that was adopted or rejected."),
  recordedIn: UnitKeySchema.describe("The paragraph that records the vote."),
  date: z.iso.date().describe("The day of the vote."),
  printed: z
    .strictObject({
      for: z.int().nonnegative(),
      against: z.int().nonnegative(),
      abstaining: z.int().nonnegative(),
    })
    .describe("The tallies as printed."),
  lists: z.strictObject({
    for: z.strictObject({ unit: UnitKeySchema, states: ListSchema }),
    against: z.strictObject({ unit: UnitKeySchema, states: ListSchema }),
    abstaining: z.strictObject({ unit: UnitKeySchema, states: ListSchema }),
  }),
});
export type VoteRecord = z.infer<typeof VoteSchema>;
