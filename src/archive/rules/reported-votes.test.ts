import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { reportedVotes } from "./reported-votes.ts";

function problemsWith(words: string): string[] {
  const votes = new Map([
    [
      "told",
      {
        kind: "outcome" as const,
        on: "r-1",
        date: "2001-05-04",
        title: { en: "A vote", fr: "Un vote" },
        reports: [{ unit: "essay/p-1", words }],
      },
    ],
  ]);
  return reportedVotes(anArchive({ votes })).map(({ rule, field }) => `${rule} ${field.join(".")}`);
}

test("accepts what the paragraph says of a vote, and names what it does not", () => {
  assert.deepEqual(problemsWith("said so"), []);
  assert.deepEqual(problemsWith("was put to the vote"), ["words-not-in-unit reports.0.words"]);
});
