import type { Archive, RecordedVote } from "#archive/archive.ts";
import { voteTable, type VoteSide } from "./vote-table.ts";

/** A recorded vote as a page shows it. */
export interface ReadVote {
  readonly id: string;
  /** What was adopted or rejected by it: its symbol. */
  readonly subject: string;
  readonly sides: readonly VoteSide[];
}

/** A vote with what its table shows. */
export function readVote(archive: Archive, vote: RecordedVote): ReadVote {
  return {
    id: vote.id,
    subject: archive.instruments.get(vote.on)?.symbol ?? vote.on,
    sides: voteTable(archive, vote),
  };
}
