import type { Archive, RecordedVote, Text, Unit } from "#archive/archive.ts";

/** The recorded vote by which a text was adopted, and where it is recorded. */
export interface TextVote {
  readonly printed: RecordedVote["printed"];
  readonly unit: Unit;
}

/** The vote on a text, if one is recorded. */
export function textVote(archive: Archive, text: Text): TextVote | undefined {
  const vote = text.kind === "resolution" ? archive.votes.get(text.vote ?? "") : undefined;
  if (vote?.kind !== "recorded") return undefined;
  const unit = archive.units.get(vote.recordedIn);
  return unit === undefined ? undefined : { printed: vote.printed, unit };
}
