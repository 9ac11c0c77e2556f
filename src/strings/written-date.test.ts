import assert from "node:assert/strict";
import { test } from "node:test";
import { writtenDate } from "./written-date.ts";

const dates = [
  ["1921-07-05", "5 July 1921", "5 juillet 1921"],
  ["1920-12-01", "1 December 1920", "1er décembre 1920"],
  ["1921-07", "July 1921", "juillet 1921"],
  ["2015", "2015", "2015"],
] as const;

for (const [date, en, fr] of dates) {
  test(`writes ${date} in both languages`, () => {
    assert.equal(writtenDate("en", date), en);
    assert.equal(writtenDate("fr", date), fr);
  });
}

const qualified = [
  ["1991/1994", "1991–1994", "1991–1994"],
  ["2011-03/..", "since March 2011", "depuis mars 2011"],
  ["../1920", "until 1920", "jusqu’à 1920"],
  ["1921~", "about 1921", "vers 1921"],
  ["1921-07?", "July 1921 (uncertain)", "juillet 1921 (incertain)"],
] as const;

for (const [date, en, fr] of qualified) {
  test(`writes ${date} with what is not sure of it`, () => {
    assert.equal(writtenDate("en", date), en);
    assert.equal(writtenDate("fr", date), fr);
  });
}
