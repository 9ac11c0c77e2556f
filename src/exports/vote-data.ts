import type { VotePage } from "#derived/vote-page.ts";
import type { DataRow } from "./csv.ts";

type RecordedVotePage = Extract<VotePage, { kind: "recorded" }>;

/** A recorded vote as rows of data, one a State, in the order of print. */
export function voteData({ seats, vote }: RecordedVotePage): DataRow[] {
  return seats.map(({ row, position }) => ({
    state: row.state.id.toUpperCase(),
    printed: row.state.printed[0],
    position,
    sponsorship: row.sponsorship,
    explained: row.explained,
    regional_group: row.group,
    recorded_in: vote.lists[position].unit,
  }));
}

/** A recorded vote as one object: what it was on, the printed tallies, and the rows of its States. */
export function voteObject(page: RecordedVotePage): unknown {
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
