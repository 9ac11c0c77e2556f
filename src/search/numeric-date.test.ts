import assert from "node:assert/strict";
import { test } from "node:test";
import { numericDate } from "./numeric-date.ts";

test("reads a day in the order of ISO 8601, of Europe, and of America where nothing else fits", () => {
  assert.deepEqual(numericDate(["2011", "08", "22"]), ["22", "August", "2011"]);
  assert.deepEqual(numericDate(["05", "07", "1921"]), ["5", "July", "1921"]);
  assert.deepEqual(numericDate(["07", "25", "1921"]), ["25", "July", "1921"]);
});

test("does not take other numbers for a day", () => {
  for (const numbers of [
    ["60", "251"],
    ["1", "13", "13"],
    ["32", "10", "2011"],
    ["5", "0", "2011"],
  ]) {
    assert.equal(numericDate(numbers), undefined);
  }
});
