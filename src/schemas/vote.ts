import * as z from "zod";
import { DateSchema, DaySchema } from "./date.ts";
import { IdSchema, UnitKeySchema } from "./id.ts";
import { BilingualSchema } from "./language.ts";

/** The positions of a recorded vote, in the order in which the United Nations prints them. */
export const positions = ["for", "against", "abstaining"] as const;
export type Position = (typeof positions)[number];

const ListSchema = z.array(IdSchema).describe("States in the order of print, from `states.yaml`.");
const on = IdSchema.describe("The instrument that was adopted or rejected.");

/** A recorded vote: printed tallies, and the States on each side in the order of print. */
export const RecordedVoteSchema = z.strictObject({
  kind: z.literal("recorded"),
  on,
  recordedIn: UnitKeySchema.describe("The paragraph that records the vote."),
  date: DaySchema.describe("The day of the vote."),
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

const reported = {
  on,
  date: DateSchema.describe("The day that the text gives."),
  reports: z
    .array(
      z.strictObject({
        unit: UnitKeySchema.describe("The paragraph that says so."),
        words: z.string().min(1).describe("What it says of the vote, letter for letter."),
      }),
    )
    .min(1)
    .describe("What a text says of the vote, in its own words."),
  title: BilingualSchema.describe("What was voted on, in words that assert nothing."),
};

/** A vote of which a text tells the outcome and no tally. */
export const OutcomeVoteSchema = z.strictObject({ kind: z.literal("outcome"), ...reported });

/** A vote of which a text says that it was not held. */
export const UnheldVoteSchema = z.strictObject({ kind: z.literal("not-held"), ...reported });

export const VoteSchema = z.discriminatedUnion("kind", [
  RecordedVoteSchema,
  OutcomeVoteSchema,
  UnheldVoteSchema,
]);
export type VoteRecord = z.infer<typeof VoteSchema>;
export type RecordedVoteRecord = z.infer<typeof RecordedVoteSchema>;
