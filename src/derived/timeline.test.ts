import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { timeAxis } from "./time-axis.ts";
import { timeline } from "./timeline.ts";
import { filteredEntries, timelineDecades, timelineFilters } from "./timeline-view.ts";

const archive = anArchive();
const entries = timeline(archive);

test("has every dated act, event, work and step, in the order of time, with who dates it", () => {
  assert.deepEqual(
    entries.map(({ id, date, places }) => [id, date, places.map(({ unit }) => unit.key).join(" ")]),
    [
      ["work-book-1990", "1990", "essay/lit-1 essay/p-1"],
      ["act-r-1", "2001-05-04", "essay/p-1"],
      ["event-2001-05-04-session", "2001-05-04", "r-1/op-2"],
      ["essay-received", "2003-01-01", ""],
      ["essay-reviewed", "2003-02-01", ""],
      ["essay-accepted", "2003-03-01", ""],
    ],
  );
});

test("offers only the filters that leave something", () => {
  assert.deepEqual(
    timelineFilters(archive, entries).map((filter) => ("id" in filter ? filter.id : filter.by)),
    ["all", "r-1", "essay", "act", "meeting", "publication", "document"],
  );
  assert.deepEqual(
    filteredEntries(entries, { by: "kind", id: "meeting" }).map(({ id }) => id),
    ["event-2001-05-04-session"],
  );
});

test("groups by decade", () => {
  assert.deepEqual(
    timelineDecades(entries).map(({ decade, entries: inDecade }) => [decade, inDecade.length]),
    [
      [1990, 1],
      [2000, 5],
    ],
  );
});

test("draws what falls together in rows, and an interval as long as it is", () => {
  const marks = timeAxis(entries, 1990, 2010);
  assert.deepEqual(
    marks.map(({ lane }) => lane),
    [0, 0, 1, 0, 1, 2],
  );
  assert.deepEqual([marks[0]?.start, marks[0]?.end.toFixed(3)], [0, "0.050"]);
});
