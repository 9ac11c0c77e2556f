import assert from "node:assert/strict";
import { test } from "node:test";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { rules } from "./all.ts";

for (const rule of rules) {
  test(`${rule.name} accepts records that agree`, () => {
    assert.deepEqual(rule(anArchive()), []);
  });
}

test("the made-up archive has units for the rules to look at", () => {
  assert.ok(anArchive().units.size > aResolution().units.length);
});
