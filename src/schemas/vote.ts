import * as z from "zod";
import { IdSchema, UnitKeySchema } from "./id.ts";

/** The positions of a recorded vote, in the order in which the United Nations prints them. */
export const positions = ["for", "against", "abstaining"] as const;
export type Position = (typeof positions)[number];

const RollSchema = z.array(IdSchema).describe("States in the order of print, from `states.yaml`.");

/** A recorded vote: printed tallies, and the States on each side in the order of print. */
export const VoteSchema = z.strictObject({
  on: IdSchema.describe("The instrument that was adopted or rejected."),
  recordedIn: UnitKeySchema.describe("The paragraph that records the vote."),
  date: z.iso.date().describe("The day of the vote."),
  requestedBy: z.array(IdSchema).describe("States that asked for a recorded vote."),
  printed: z
    .strictObject({
      for: z.int().nonnegative(),
      against: z.int().nonnegative(),
      abstaining: z.int().nonnegative(),
    })
    .describe("The tallies as printed."),
  rolls: z.strictObject({
    for: z.strictObject({ unit: UnitKeySchema, states: RollSchema }),
    against: z.strictObject({ unit: UnitKeySchema, states: RollSchema }),
    abstaining: z.strictObject({ unit: UnitKeySchema, states: RollSchema }),
  }),
});
export type VoteRecord = z.infer<typeof VoteSchema>;
