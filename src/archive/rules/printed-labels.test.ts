import assert from "node:assert/strict";
import { test } from "node:test";
import { withUnit } from "#fixtures/with-unit.ts";
import type { UnitRecord } from "#schemas/unit.ts";
import { printedLabels } from "./printed-labels.ts";

function problemsWith(change: Partial<UnitRecord>) {
  return printedLabels(withUnit("op-1-b", change));
}

test("names an item whose id does not end with its letter", () => {
  const [problem] = problemsWith({ label: "c)" });
  assert.equal(problem?.rule, "label-differs-from-id");
  assert.deepEqual(problem.field, ["units", 5, "id"]);
});

test("names a unit with a printed label and a number of ours", () => {
  const [problem] = problemsWith({ label: "b)", ordinal: 2 });
  assert.equal(problem?.rule, "two-numbers");
  assert.deepEqual(problem.field, ["units", 5, "ordinal"]);
});

test("does not read a number into a symbol", () => {
  assert.deepEqual(problemsWith({ label: "A/B/1" }), []);
});
