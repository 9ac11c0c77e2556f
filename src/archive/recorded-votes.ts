import type { Archive, RecordedVote } from "./archive.ts";

/** The votes whose tallies and names the texts print, in the order of their ids. */
export function recordedVotes({ votes }: Pick<Archive, "votes">): RecordedVote[] {
  return [...votes.values()].filter((vote) => vote.kind === "recorded");
}
