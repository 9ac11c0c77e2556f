import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { citedBy } from "./cited-by.ts";

const citing = citedBy(anArchive());

test("gives the units that refer to a record, and how", () => {
  const found = citing({ kind: "instrument", id: "r-1" });
  assert.deepEqual(
    found.map(({ unit, use }) => ({ key: unit.key, use })),
    [{ key: "essay/p-1", use: "quoted" }],
  );
});

test("finds references to units, also from notes", () => {
  assert.deepEqual(
    citing({ kind: "unit", id: "r-1/op-1" }).map(({ unit }) => unit.key),
    ["r-1/fn-1"],
  );
});

test("is empty for a record that nobody cites", () => {
  assert.deepEqual(citing({ kind: "work", id: "unknown" }), []);
});
