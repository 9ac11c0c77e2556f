import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { records } from "#fixtures/records.ts";
import { voteLists } from "./vote-lists.ts";

test("names the first State that is not the one printed in its place", () => {
  const votes = new Map(
    [...records().votes].map(([id, vote]) => {
      const turned = { ...vote.lists.for, states: ["bbb", "aaa"] };
      return [id, { ...vote, lists: { ...vote.lists, for: turned } }];
    }),
  );
  const [problem, ...others] = voteLists(anArchive({ votes }));
  assert.deepEqual(others, []);
  assert.deepEqual(problem?.field, ["lists", "for", "states", 0]);
  assert.equal(problem.message, "The text prints «AAAland» at place 1; the vote lists «BBBland».");
});
