import assert from "node:assert/strict";
import { test } from "node:test";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { anArticle } from "#fixtures/an-article.ts";
import { aVote } from "#fixtures/a-vote.ts";
import { records } from "#fixtures/records.ts";
import { dates } from "./dates.ts";

function problemsWith(changes: Parameters<typeof anArchive>[0]): string[] {
  return dates(anArchive(changes)).map(
    ({ rule, record, field }) => `${rule} ${record.kind}/${record.id} ${field.join(".")}`,
  );
}

test("names a text whose date is not its instrument's", () => {
  const texts = new Map([["r-1", aResolution({ date: "2001-05-05" })]]);
  assert.deepEqual(problemsWith({ texts }), ["dates-contradict texts/r-1 date"]);
});

test("names a vote on another day than the adoption", () => {
  const votes = new Map([["r-1", aVote({ date: "2001-05-06" })]]);
  assert.deepEqual(problemsWith({ votes }), ["dates-contradict votes/r-1 date"]);
});

test("names an article accepted before it was reviewed", () => {
  const texts = new Map([["essay", anArticle({ accepted: "2003-01-15" })]]);
  assert.deepEqual(problemsWith({ texts }), ["dates-out-of-order texts/essay accepted"]);
});

test("lets an article appear in the year in which it was accepted", () => {
  const texts = new Map([["essay", anArticle({ accepted: "2003-12-31", date: "2003" })]]);
  assert.deepEqual(problemsWith({ texts }), []);
});

test("names an event that is dated before its instrument", () => {
  const events = new Map(
    [...records().events].map(([id, event]) => [id, { ...event, date: "2001-05-03" }] as const),
  );
  assert.deepEqual(problemsWith({ events }), [
    "date-before-instrument events/2001-05-04-session date",
  ]);
});
