import { positions, type Position } from "#schemas/vote.ts";
import type { Archive, RecordedVote } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { recordedVotes } from "../recorded-votes.ts";

/** Printed tallies equal the names listed, and no State stands twice in a vote. */
export function voteTallies(archive: Archive): Problem[] {
  return recordedVotes(archive).flatMap((vote) => [
    ...positions.flatMap((position) => mismatch(vote, position)),
    ...repeatedStates(vote),
  ]);
}

function mismatch(vote: RecordedVote, position: Position): Problem[] {
  const printed = vote.printed[position];
  const listed = vote.lists[position].states.length;
  if (printed === listed) return [];
  return [
    {
      rule: "tally-mismatch",
      record: { kind: "votes", id: vote.id },
      field: ["lists", position],
      message: `The text prints ${String(printed)} ${position}; ${String(listed)} States are listed.`,
      hint: `List the States as printed, or correct \`printed.${position}\`.`,
    },
  ];
}

function repeatedStates(vote: RecordedVote): Problem[] {
  const seen = new Set<string>();
  return positions.flatMap((position) =>
    vote.lists[position].states.flatMap((state, index): Problem[] => {
      if (seen.size !== seen.add(state).size) return [];
      return [
        {
          rule: "state-votes-twice",
          record: { kind: "votes", id: vote.id },
          field: ["lists", position, "states", index],
          message: `The State \`${state}\` stands twice in this vote.`,
          hint: "Keep it only where the text prints it.",
        },
      ];
    }),
  );
}
