import assert from "node:assert/strict";
import { test } from "node:test";
import { lengthIn, writtenLengths } from "./unit-lengths.ts";

test("keeps lengths to within a fifth, one sign for each", () => {
  const lengths = [1, 7, 40, 250, 3000];
  const written = writtenLengths(lengths);
  assert.equal(written.length, lengths.length);
  for (const [order, length] of lengths.entries()) {
    assert.ok(Math.abs(lengthIn(written, order) - length) <= Math.max(1, length / 5));
  }
});

test("gives no length to a unit that is not there", () => {
  assert.equal(lengthIn("55", 2), 0);
});
