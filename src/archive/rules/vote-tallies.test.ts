import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { aVote } from "#fixtures/a-vote.ts";
import type { RecordedVoteRecord } from "#schemas/vote.ts";
import { voteTallies } from "./vote-tallies.ts";

function problemsWith(change: Partial<RecordedVoteRecord>) {
  return voteTallies(anArchive({ votes: new Map([["r-1", aVote(change)]]) }));
}

test("names the side whose printed figure is not the number of its States", () => {
  const [problem] = problemsWith({ printed: { for: 2, against: 1, abstaining: 2 } });
  assert.equal(problem?.rule, "tally-mismatch");
  assert.deepEqual(problem.field, ["lists", "abstaining"]);
  assert.equal(problem.message, "The text prints 2 abstaining; 1 States are listed.");
});

test("names a State that votes twice", () => {
  const { lists } = aVote();
  const abstaining = { ...lists.abstaining, states: ["aaa"] };
  const problems = problemsWith({ lists: { ...lists, abstaining } });
  assert.deepEqual(
    problems.map(({ rule, field }) => ({ rule, field })),
    [{ rule: "state-votes-twice", field: ["lists", "abstaining", "states", 0] }],
  );
});
