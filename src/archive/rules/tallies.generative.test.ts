import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { manyRuns } from "#fixtures/many-runs.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { aVote } from "#fixtures/a-vote.ts";
import type { RecordedVoteRecord } from "#schemas/vote.ts";
import { voteTallies } from "./vote-tallies.ts";

const size = fc.integer({ min: 0, max: 100 });

function problemsOf(change: Partial<RecordedVoteRecord>): number {
  return voteTallies(anArchive({ votes: new Map([["r-1", aVote(change)]]) })).length;
}

function states(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);
}

function lists(sizes: readonly number[]): RecordedVoteRecord["lists"] {
  const unit = "r-1/op-2";
  const [infavour = 0, against = 0, abstaining = 0] = sizes;
  return {
    for: { unit, states: states("f", infavour) },
    against: { unit, states: states("g", against) },
    abstaining: { unit, states: states("a", abstaining) },
  };
}

test("figures that equal the names are accepted, whatever they are", () => {
  fc.assert(
    fc.property(size, size, size, (infavour, against, abstaining) => {
      const printed = { for: infavour, against, abstaining };
      assert.equal(problemsOf({ printed, lists: lists([infavour, against, abstaining]) }), 0);
    }),
    manyRuns,
  );
});

test("each figure that differs from its names is one problem", () => {
  fc.assert(
    fc.property(fc.tuple(size, size, size), fc.tuple(size, size, size), (figures, names) => {
      const [infavour, against, abstaining] = figures;
      const printed = { for: infavour, against, abstaining };
      const differing = figures.filter((figure, index) => figure !== names[index]).length;
      assert.equal(problemsOf({ printed, lists: lists(names) }), differing);
    }),
    manyRuns,
  );
});
