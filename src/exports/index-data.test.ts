import assert from "node:assert/strict";
import { test } from "node:test";
import { csvParse } from "d3-dsv";
import { mentions } from "#derived/mentions.ts";
import { stateDossiers } from "#derived/state-dossier.ts";
import { stateRows } from "#derived/state-rows.ts";
import { timeline } from "#derived/timeline.ts";
import { votePages } from "#derived/vote-page.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { csv } from "./data-text.ts";
import { stateData } from "./state-data.ts";
import { timelineCalendar, timelineData } from "./timeline-data.ts";
import { voteData } from "./vote-data.ts";

const archive = anArchive();
const rows = stateRows(stateDossiers(archive, mentions(archive)));

test("writes the index of States as CSV", () => {
  assert.equal(
    csv(stateData(rows).slice(0, 2)),
    `state,printed,english,french,council_member,regional_group,vote,requested_session,signed_later,sponsorship,spoke,general_comment,asked_for_vote,explained,paragraphs
AAA,AAAland,AAAland,AAAland,1,,for,0,0,,,0,0,,3
BBB,BBBland,BBBland,BBBland,1,,for,0,0,,,0,0,,1
`,
  );
});

test("keeps commas, quotation marks and line breaks inside a value", () => {
  const value = 'a, "b"\nc';
  assert.equal(csvParse(csv([{ value }]))[0]?.value, value);
});

test("writes a vote State by State, in the order of print", () => {
  const [page] = votePages(archive, rows);
  assert.ok(page?.kind === "recorded");
  assert.deepEqual(
    voteData(page).map(({ state, position, recorded_in: unit }) => [state, position, unit]),
    [
      ["AAA", "for", "r-1/op-2-for"],
      ["BBB", "for", "r-1/op-2-for"],
      ["CCC", "against", "r-1/op-2-against"],
      ["DDD", "abstaining", "r-1/op-2-abstaining"],
    ],
  );
});

const absolute = (path: string): string => `https://x.example${path}`;

test("writes the timeline with the paragraphs that date each entry", () => {
  assert.deepEqual(timelineData(timeline(archive), absolute)[1], {
    id: "act-r-1",
    kind: "act",
    date: "2001-05-04",
    title: { en: "R 1", fr: "R 1" },
    record: { kind: "instrument", id: "r-1" },
    according_to: [{ unit: "essay/p-1", permalink: "https://x.example/texts/essay/p-1/" }],
  });
});

test("writes days, and days alone, into the calendar", () => {
  const calendar = timelineCalendar(timeline(archive), absolute);
  assert.equal(calendar.match(/BEGIN:VEVENT/g)?.length, 5);
  assert.match(calendar, /DTSTART;VALUE=DATE:20010504\r\nDTEND;VALUE=DATE:20010505\r\n/);
  assert.doesNotMatch(calendar, /UID:work-book-1990/);
});
