import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { neighbours } from "./neighbours.ts";

const text = anArchive().texts.get("r-1");
assert.ok(text);

function around(id: string): (string | undefined)[] {
  const unit = text?.units.find((candidate) => candidate.id === id);
  assert.ok(text && unit);
  const { previous, next } = neighbours(text, unit);
  return [previous?.id, next?.id];
}

test("are the units before and after", () => {
  assert.deepEqual(around("op-1-a"), ["op-1", "op-1-b"]);
});

test("do not take a unit's own parts for what comes next", () => {
  assert.deepEqual(around("op-1"), ["pp-1", "op-2"]);
});

test("are missing at the ends of a text", () => {
  assert.deepEqual(around("title"), [undefined, "enacting"]);
  assert.deepEqual(around("fn-1"), ["op-2-abstaining", undefined]);
});
