import assert from "node:assert/strict";
import { test } from "node:test";
import { citationText } from "./citation-piece.ts";
import { writtenDay } from "./written-day.ts";

test("writes a day as each tradition does", () => {
  assert.equal(writtenDay("bluebook", "2011-12-02"), "Dec. 2, 2011");
  assert.equal(writtenDay("mla", "2011-09-02"), "2 Sept. 2011");
  assert.equal(writtenDay("mla", "2011-06-02"), "2 June 2011");
  assert.equal(writtenDay("french", "2011-12-01"), "1er décembre 2011");
  assert.equal(writtenDay("russian", "2011-12-02"), "2 декабря 2011 г.");
  assert.equal(writtenDay("apa", "2011"), "2011");
});

test("writes the day of access in the same way", () => {
  const pieces = [{ accessed: true, words: "consulté le {date}", format: "french" }] as const;
  const values = { pinpoints: undefined, url: "", accessed: "2026-12-01" };
  assert.equal(citationText(pieces, values), "consulté le 1er décembre 2026");
});
