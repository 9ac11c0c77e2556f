import type { Archive, Text, Unit, Vote } from "#archive/archive.ts";

/** The recorded vote by which a text was adopted, and where it is recorded. */
export interface TextVote {
  readonly printed: Vote["printed"];
  readonly unit: Unit;
}

/** The vote on a text, if one is recorded. */
export function textVote(archive: Archive, text: Text): TextVote | undefined {
  const vote = text.kind === "resolution" ? archive.votes.get(text.vote ?? "") : undefined;
  const unit = archive.units.get(vote?.recordedIn ?? "");
  return vote === undefined || unit === undefined ? undefined : { printed: vote.printed, unit };
}
