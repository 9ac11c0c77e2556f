import type { Archive, State, RecordedVote } from "#archive/archive.ts";
import { positions, type Position } from "#schemas/vote.ts";

/** One side of a recorded vote. */
export interface VoteSide {
  readonly position: Position;
  /** The figure that the text prints. */
  readonly printed: number;
  /** The States on this side, in the order of print. */
  readonly states: readonly State[];
}

/** A recorded vote side by side, in the order of print; a State that no list knows is left out. */
export function voteTable(archive: Archive, vote: RecordedVote): VoteSide[] {
  return positions.map((position) => ({
    position,
    printed: vote.printed[position],
    states: vote.lists[position].states.flatMap((id) => archive.states.get(id) ?? []),
  }));
}
