import assert from "node:assert/strict";
import { test } from "node:test";
import { compareDates, dateSpan } from "./date-span.ts";

const spans = [
  ["1921-07-05", "1921-07-05", "1921-07-05"],
  ["1921-02", "1921-02-01", "1921-02-28"],
  ["1920", "1920-01-01", "1920-12-31"],
  ["1991/1994", "1991-01-01", "1994-12-31"],
  ["2011-03/..", "2011-03-01", undefined],
  ["../1920", undefined, "1920-12-31"],
] as const;

for (const [edtf, from, to] of spans) {
  test(`${edtf} lies between ${from ?? "ever"} and ${to ?? "now"}`, () => {
    const span = dateSpan(edtf);
    assert.deepEqual([span.from, span.to], [from, to]);
  });
}

test("knows what is uncertain and what is approximate", () => {
  assert.equal(dateSpan("1921?").isUncertain, true);
  assert.equal(dateSpan("1921~/1922").isApproximate, true);
  assert.deepEqual([dateSpan("1921%").isUncertain, dateSpan("1921%").isApproximate], [true, true]);
  assert.equal(dateSpan("1921~").from, "1921-01-01");
});

test("puts a day before the month and the year that begin with it", () => {
  assert.deepEqual(["1921", "1920-12-31", "1921-01", "1921-01-01"].toSorted(compareDates), [
    "1920-12-31",
    "1921-01-01",
    "1921-01",
    "1921",
  ]);
});
