import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { aResolution } from "#fixtures/a-resolution.ts";
import { duplicateUnitIds } from "./duplicate-unit-ids.ts";

test("names the second of two units with one id", () => {
  const [title, ...others] = aResolution().units;
  assert.ok(title);
  const texts = new Map([["r-1", aResolution({ units: [title, title, ...others] })]]);
  const [problem] = duplicateUnitIds(anArchive({ texts }));
  assert.equal(problem?.rule, "duplicate-unit-id");
  assert.deepEqual(problem.field, ["units", 1, "id"]);
});
