import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { records } from "#fixtures/records.ts";
import { councilMembers } from "./council-members.ts";

test("names a State listed as a member of the Council that no recorded vote has", () => {
  const states = new Map(records().states).set("eee", {
    id: "eee",
    printed: ["EEEland"],
    en: "EEEland",
    fr: "EEEland",
  });
  const listings = new Map(
    [...records().listings].map(([id, listing]) => [
      id,
      { ...listing, entries: [{ state: "aaa" }, { state: "eee" }] },
    ]),
  );
  const [problem] = councilMembers(anArchive({ states, listings }));
  assert.equal(problem?.rule, "not-a-member");
  assert.deepEqual(problem.field, ["entries", 1]);
});
