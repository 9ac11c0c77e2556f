import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "./fold.ts";

const pairs = [
  ["État", "etat"],
  ["œuvre", "oeuvre"],
  ["ﬁn", "fin"],
  ["km²", "km2"],
  ["Съёмка", "съемка"],
  ["Нагорный", "нагорныи"],
  ["և", "եւ"],
  ["ＡＢ", "ab"],
] as const;

for (const [word, folded] of pairs) {
  test(`folds ${word} to ${folded}`, () => {
    assert.equal(fold(word), folded);
  });
}
