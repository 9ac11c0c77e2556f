import assert from "node:assert/strict";
import { test } from "node:test";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { references } from "./references.ts";

test("gives a record once, with the fullest use that the words make of it", () => {
  const text =
    "Le [a](instrument:treaty) dit «b» [c](instrument:treaty quoted), [§ 1](unit:r-1/op-1).";
  const units = [{ id: "op-1", kind: "operative", label: "1.", source: "L1", text } as const];
  const unit = anArchive({ texts: new Map([["r-1", aResolution({ units })]]) }).units.get(
    "r-1/op-1",
  );
  assert.ok(unit);
  assert.deepEqual(references(unit), [
    { to: { kind: "instrument", id: "treaty" }, use: "quoted" },
    { to: { kind: "unit", id: "r-1/op-1" }, use: "cited" },
  ]);
});
