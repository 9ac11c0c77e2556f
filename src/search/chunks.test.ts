import assert from "node:assert/strict";
import { test } from "node:test";
import { chunksOf } from "./chunks.ts";

const cases = [
  ["l’humanité,", ["humanité"], undefined],
  ["qu'il", ["il"], undefined],
  ["People's", ["People"], undefined],
  ["S-17/1", ["S", "17", "1"], "S171"],
  ["A/C.3/66/L.57/Rev.1.", ["A", "C", "3", "66", "L", "57", "Rev", "1"], "AC366L57Rev1"],
  ["HASAN-JALALYAN:", ["HASAN", "JALALYAN"], "HASANJALALYAN"],
  ["«Tupaj", ["Tupaj"], undefined],
  ["606-607.]", ["606", "607"], "606607"],
  ["1041", ["1041"], undefined],
  ["−", [], undefined],
] as const;

for (const [text, words, joined] of cases) {
  test(`takes ${text} apart`, () => {
    const [chunk] = chunksOf(text);
    assert.deepEqual(
      chunk?.words.map(({ word }) => word),
      words,
    );
    assert.equal(chunk.joined, joined);
  });
}

test("knows where words stand", () => {
  const text = "contre l’humanité, ont";
  const words = chunksOf(text).flatMap((chunk) => chunk.words);
  assert.deepEqual(
    words.map(({ from, to }) => text.slice(from, to)),
    ["contre", "humanité", "ont"],
  );
});
