import * as z from "zod";
import type { VotePage } from "#derived/vote-page.ts";
import { regionalGroups } from "#schemas/state.ts";
import { positions } from "#schemas/vote.ts";

type RecordedVotePage = Extract<VotePage, { kind: "recorded" }>;

const text = z.string();

/** How a State voted, as a row of data. */
export const VoteRowSchema = z.strictObject({
  state: text.describe("ISO 3166-1 alpha-3."),
  printed: text.describe("The name as the source has it."),
  position: z.enum(positions),
  sponsorship: z.enum(["author", "co-sponsor"]).optional(),
  explained: z.enum(["before", "after"]).optional().describe("Explained its vote, and when."),
  regional_group: z.enum(regionalGroups).optional().describe("Editorial: not in the source."),
  recorded_in: text.describe("The list that names it, as text/unit."),
});
export type VoteDataRow = z.infer<typeof VoteRowSchema>;

/** A recorded vote: what it was on, the printed tallies, and a row for each State. */
export const VoteDataSchema = z
  .strictObject({
    id: text,
    on: z.strictObject({ instrument: text, symbol: text.optional() }),
    date: text.describe("The day of the vote, ISO 8601."),
    recorded_in: text.describe("The paragraph that records it, as text/unit."),
    printed: z
      .strictObject({ for: z.int(), against: z.int(), abstaining: z.int() })
      .describe("The tallies as printed."),
    states: z.array(VoteRowSchema),
  })
  .describe("A recorded vote, State by State, in the order of print.");
export type VoteData = z.infer<typeof VoteDataSchema>;

/** A recorded vote as rows of data, one a State, in the order of print. */
export function voteData({ seats, vote }: RecordedVotePage): VoteDataRow[] {
  return seats.map(({ row, position }) => ({
    state: row.state.id.toUpperCase(),
    printed: row.state.printed[0] ?? "",
    position,
    sponsorship: row.sponsorship,
    explained: row.explained,
    regional_group: row.group,
    recorded_in: vote.lists[position].unit,
  }));
}

/** A recorded vote as one object. */
export function voteObject(page: RecordedVotePage): VoteData {
  const { vote, instrument } = page;
  return {
    id: vote.id,
    on: { instrument: vote.on, symbol: instrument?.symbol },
    date: vote.date,
    recorded_in: vote.recordedIn,
    printed: vote.printed,
    states: voteData(page),
  };
}
