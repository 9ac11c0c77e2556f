import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { records } from "#fixtures/records.ts";
import { rollCalls } from "./roll-calls.ts";

test("names the first State that is not the one printed in its place", () => {
  const votes = new Map(
    [...records().votes].map(([id, vote]) => {
      const turned = { ...vote.rolls.for, states: ["bbb", "aaa"] };
      return [id, { ...vote, rolls: { ...vote.rolls, for: turned } }];
    }),
  );
  const [problem, ...others] = rollCalls(anArchive({ votes }));
  assert.deepEqual(others, []);
  assert.deepEqual(problem?.field, ["rolls", "for", "states", 0]);
  assert.equal(problem.message, "The text prints «AAAland» at place 1; the vote lists «BBBland».");
});
