import assert from "node:assert/strict";
import { test } from "node:test";
import { withUnit } from "#fixtures/with-unit.ts";
import type { UnitRecord } from "#schemas/unit.ts";
import { sequences } from "./sequences.ts";

function problemsWith(id: string, change?: Partial<UnitRecord>): string[] {
  return sequences(withUnit(id, change)).map(
    ({ rule, field, message }) => `${rule} ${field.join(".")}: ${message}`,
  );
}

test("names the unit that follows a missing number", () => {
  assert.deepEqual(problemsWith("op-1"), [
    "number-out-of-sequence units.5.label: The number `2` stands where `1` is next.",
  ]);
});

test("names an item whose letter is not next in its paragraph", () => {
  assert.deepEqual(problemsWith("op-1-b", { label: "c)" }), [
    "number-out-of-sequence units.5.label: The number `c` stands where `b` is next.",
  ]);
});

test("names a number of ours that is not next", () => {
  assert.deepEqual(problemsWith("pp-1", { ordinal: 2 }), [
    "number-out-of-sequence units.2.ordinal: The number `2` stands where `1` is next.",
  ]);
});
