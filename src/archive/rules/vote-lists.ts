import { inlineWords } from "#schemas/inline-words.ts";
import { positions, type Position } from "#schemas/vote.ts";
import type { Archive, RecordedVote } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { recordedVotes } from "../recorded-votes.ts";

/** A vote lists, on each side, just the States that the text prints there, in the order of print. */
export function voteLists(archive: Archive): Problem[] {
  return recordedVotes(archive).flatMap((vote) =>
    positions.flatMap((position) => difference(archive, vote, position)),
  );
}

function difference(archive: Archive, vote: RecordedVote, position: Position): Problem[] {
  const list = vote.lists[position];
  const printed = printedNames(archive, list.unit);
  const length = Math.max(printed.length, list.states.length);
  for (let index = 0; index < length; index += 1) {
    const state = archive.states.get(list.states[index] ?? "");
    const name = printed[index];
    if (name !== undefined && state?.printed.includes(name)) continue;
    return [
      {
        rule: "vote-list-differs",
        record: { kind: "votes", id: vote.id },
        field: ["lists", position, "states", index],
        message: `The text prints ${quote(name)} at place ${String(index + 1)}; the vote lists ${quote(state?.printed[0])}.`,
        hint: "List the States in the order of print, or add the printed name to `states.yaml`.",
      },
    ];
  }
  return [];
}

/** The names of a list, which stand after its heading line, parted by commas. */
function printedNames(archive: Archive, unitKey: string): string[] {
  const unit = archive.units.get(unitKey);
  const [, ...lines] = inlineWords(unit?.words ?? []).split("\n");
  return lines.join(" ").replace(/\.$/, "").split(", ");
}

function quote(name: string | undefined): string {
  return name === undefined ? "no State" : `«${name}»`;
}
