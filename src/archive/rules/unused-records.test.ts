import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { records } from "#fixtures/records.ts";
import { withUnit } from "#fixtures/with-unit.ts";
import { unusedRecords } from "./unused-records.ts";

test("names a record that no text uses", () => {
  const bodies = new Map([
    ...records().bodies,
    ["nobody", { name: { en: "Nobody", fr: "Personne" } }],
  ]);
  const [problem] = unusedRecords(anArchive({ bodies }));
  assert.equal(problem?.rule, "unused-record");
  assert.deepEqual(problem.record, { kind: "bodies", id: "nobody" });
  assert.equal(problem.message, "No text uses `nobody`.");
});

test("names an instrument whose last link is gone", () => {
  const problems = unusedRecords(withUnit("pp-1", { text: "Rappelant le traité[1](note:fn-1)," }));
  assert.deepEqual(
    problems.map(({ record }) => record),
    [{ kind: "instruments", id: "treaty" }],
  );
});

test("names a note that no words call", () => {
  const archive = withUnit("pp-1", { text: "Rappelant le [traité](instrument:treaty cited)1," });
  const [problem] = unusedRecords(archive);
  assert.equal(problem?.rule, "note-without-call");
  assert.deepEqual(problem.field, ["units", 10, "id"]);
});
