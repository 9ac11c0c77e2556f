import assert from "node:assert/strict";
import { test } from "node:test";
import { commonWords, isCommon } from "./common-words.ts";

test("knows common words in any capitals, and in their own language alone", () => {
  assert.equal(isCommon("Les", "fr"), true);
  assert.equal(isCommon("les", "en"), false);
  assert.equal(isCommon("և", "hy"), true);
  assert.equal(isCommon("hôpitaux", "fr"), false);
});

test("tells words apart that differ in an accent", () => {
  assert.equal(isCommon("sur", "fr"), true);
  assert.equal(isCommon("sûr", "fr"), false);
});

test("leaves out letters that stand alone, not digits", () => {
  assert.equal(isCommon("N", "la"), true);
  assert.equal(isCommon("4", "en"), false);
});

test("lists each word once, in lower case", () => {
  for (const words of Object.values(commonWords)) {
    assert.deepEqual(words, [...new Set(words.map((word) => word.toLowerCase()))]);
  }
});
