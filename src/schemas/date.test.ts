import assert from "node:assert/strict";
import { test } from "node:test";
import { DateSchema, DaySchema, EdtfSchema } from "./date.ts";

test("accepts days, months and years that exist", () => {
  for (const date of ["1921-07-05", "2000-02-29", "1921-07", "1921"]) {
    assert.equal(DateSchema.safeParse(date).success, true, date);
  }
});

test("refuses what the calendar does not have, and other notations", () => {
  for (const date of [
    "1921-06-31",
    "1900-02-29",
    "1921-13",
    "21-07-05",
    "5.7.1921",
    "1921-7-5",
    "",
  ]) {
    assert.equal(DateSchema.safeParse(date).success, false, date);
  }
});

test("wants a whole day where one is needed", () => {
  assert.equal(DaySchema.safeParse("1921-07").success, false);
});

for (const [date, isGood] of [
  ["1991/1994", true],
  ["2011-03/..", true],
  ["../1920", true],
  ["1921~", true],
  ["1921-07-05?/1922%", true],
  ["1994/1991", false],
  ["../..", false],
  ["1921-02-30/1922", false],
  ["1921/1922/1923", false],
  ["?", false],
] as const) {
  test(`${isGood ? "accepts" : "refuses"} ${date} as a date or interval`, () => {
    assert.equal(EdtfSchema.safeParse(date).success, isGood);
  });
}
