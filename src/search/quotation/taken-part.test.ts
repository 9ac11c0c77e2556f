import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "#fixtures/quoted-archive.ts";
import { pasteLimits, readPaste } from "./read-paste.ts";
import { mostTaken, takenPart } from "./taken-part.ts";

test("is the beginning of a megabyte, whatever it is of", () => {
  for (const piece of ["(", "mot ", "\u0000", "\n\n", "👍"]) {
    const taken = takenPart(piece.repeat(1_000_000 / piece.length));
    assert.ok(taken.length <= mostTaken);
    assert.ok(readPaste(taken).passages.join("").length <= pasteLimits.length);
  }
});

test("leaves the marks of letters, and takes away what no letter has", () => {
  const written = "e\u0301tat \u05E9\u05C1\u05B8\u05DC";
  assert.equal(takenPart(written), written);
  assert.equal(takenPart(`e${"\u0301".repeat(10_000)}tat`), `e${"\u0301".repeat(20)}tat`);
});

const pieces = ["(", "[", '"', "«", "…", ".", "-", " ", "\u0301", "a ", "a", "[…", "« ", "\n"];

for (const piece of pieces) {
  test(`a paste of ${JSON.stringify(piece)} over and over is read and checked`, async () => {
    const run = piece.repeat(pasteLimits.length / piece.length);
    for (const pasted of [run, `mot ${run} mot`, `« mot ${run}`]) {
      for (const passage of readPaste(takenPart(pasted)).passages) {
        const { kind } = await check(passage);
        assert.ok(["none", "short"].includes(kind), kind);
      }
    }
  });
}
