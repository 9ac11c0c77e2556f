import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { aResolution } from "#fixtures/a-resolution.ts";
import { sourceHashes } from "./source-hashes.ts";

test("names the text whose source file is not the one received", () => {
  const source = { file: "r-1.fr", sha256: "f".repeat(64) };
  const texts = new Map([["r-1", aResolution({ source })]]);
  const [problem] = sourceHashes(anArchive({ texts }));
  assert.equal(problem?.rule, "source-changed");
  assert.deepEqual(problem.field, ["source", "sha256"]);
});
