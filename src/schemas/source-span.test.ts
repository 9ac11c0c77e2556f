import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSourceSpan } from "./source-span.ts";

test("reads lines and parts of lines", () => {
  assert.deepEqual(parseSourceSpan("L14"), {
    fromLine: 14,
    fromColumn: undefined,
    toLine: 14,
    toColumn: undefined,
  });
  assert.deepEqual(parseSourceSpan("L14-L17"), {
    fromLine: 14,
    fromColumn: undefined,
    toLine: 17,
    toColumn: undefined,
  });
  assert.deepEqual(parseSourceSpan("L2C1-L2C48"), {
    fromLine: 2,
    fromColumn: 1,
    toLine: 2,
    toColumn: 48,
  });
});

test("refuses what is malformed or runs backwards", () => {
  for (const span of ["", "14", "L0", "L17-L14", "L2C9-L2C3", "L1-", "l1"]) {
    assert.equal(parseSourceSpan(span), undefined, span);
  }
});
