import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { aVote } from "#fixtures/a-vote.ts";
import { voteLists } from "./vote-lists.ts";

test("names the first State that is not the one printed in its place", () => {
  const { lists } = aVote();
  const turned = { ...lists.for, states: ["bbb", "aaa"] };
  const votes = new Map([["r-1", aVote({ lists: { ...lists, for: turned } })]]);
  const [problem, ...others] = voteLists(anArchive({ votes }));
  assert.deepEqual(others, []);
  assert.deepEqual(problem?.field, ["lists", "for", "states", 0]);
  assert.equal(problem.message, "The text prints «AAAland» at place 1; the vote lists «BBBland».");
});
