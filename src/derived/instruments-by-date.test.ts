import assert from "node:assert/strict";
import { test } from "node:test";
import type { InstrumentRecord } from "#schemas/instrument.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { instrumentsByDate } from "./instruments-by-date.ts";

function dated(date: string): InstrumentRecord {
  return { kind: "decree", title: { en: "Decree", fr: "Décret" }, date };
}

test("stand in the order of their dates, year by year, the undated last", () => {
  const instruments = new Map<string, InstrumentRecord>([
    ["undated", { kind: "charter", title: { en: "Charter", fr: "Charte" } }],
    ["late", dated("1921-07-05")],
    ["early", dated("1920-11-30")],
    ["year-alone", dated("1921")],
  ]);
  assert.deepEqual(
    instrumentsByDate(anArchive({ instruments })).map(({ year, instruments: entries }) => [
      year,
      entries.map(({ id }) => id),
    ]),
    [
      ["1920", ["early"]],
      ["1921", ["year-alone", "late"]],
      [undefined, ["undated"]],
    ],
  );
});
