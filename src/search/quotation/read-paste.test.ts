import assert from "node:assert/strict";
import { test } from "node:test";
import { pasteLimits, readPaste } from "./read-paste.ts";

test("parts passages at empty lines, not at the ends of lines", () => {
  const { passages } = readPaste("un\r\ndeux\r\n \t\r\ntrois\n\n\n\nquatre\u2029\u2029cinq\n");
  assert.deepEqual(passages, ["un\ndeux", "trois", "quatre", "cinq"]);
});

test("parts quotations that stand on lines of their own", () => {
  assert.deepEqual(readPaste("« un »\n« deux »").passages, ["« un »", "« deux »"]);
  assert.deepEqual(readPaste('"un",\n"deux"').passages, ['"un",', '"deux"']);
  assert.deepEqual(readPaste("un\n« deux »").passages, ["un\n« deux »"]);
});

test("has no passages where there are no words", () => {
  for (const paste of ["", " \n\t", "\u00A0", "…\n\n***\n\n« »", "\u0000\u0007"]) {
    assert.deepEqual(readPaste(paste).passages, []);
  }
});

test("takes control characters out, and counts them", () => {
  const { passages, removed } = readPaste("ho\u0000mme\u0007 \u202Elibre\u202C\tet\nfin");
  assert.deepEqual(passages, ["homme libre\tet\nfin"]);
  assert.equal(removed, 4);
});

test("says what it did not take of a megabyte", () => {
  const { passages, unread, isCut } = readPaste("mot ".repeat(250_000));
  assert.ok(passages.every(({ length }) => length <= pasteLimits.passage));
  assert.equal(passages.join(" ").length, pasteLimits.length - 1);
  assert.equal(unread.length, 1_000_000 - pasteLimits.length - 1);
  assert.ok(passages.every(({ length }) => length > pasteLimits.passage / 2));
  assert.ok(isCut);
});

test("says which of too many passages it did not take", () => {
  const many = Array.from({ length: 40 }, (_, index) => `passage ${String(index)}`);
  const { passages, unread } = readPaste(many.join("\n\n"));
  assert.equal(passages.length, pasteLimits.passages);
  assert.ok(unread.startsWith("passage 30 passage 31"));
});

test("reads what would make a careless pattern ponder", () => {
  for (const piece of ["\n", " ", "«", "»\n", "[", "(", ".", "\u0301", "'", "\n "]) {
    assert.ok(readPaste(piece.repeat(1_000_000)).passages.length <= pasteLimits.passages);
  }
});
