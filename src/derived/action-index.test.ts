import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { actionIndexes, addresseeId } from "./action-index.ts";

test("groups what a text does by verb, addressee and urgency", () => {
  const [index] = actionIndexes(anArchive());
  assert.deepEqual(
    index?.byVerb.map(({ heading }) => heading),
    ["constater", "décider"],
  );
  assert.deepEqual(
    index.byAddressee.map(({ heading }) => addresseeId(heading)),
    ["council", "aaa"],
  );
  assert.deepEqual(
    index.byOpening.map(({ heading }) => heading),
    ["rappeler"],
  );
  assert.deepEqual(
    index.operative[0]?.items.map(({ unit }) => unit.id),
    ["op-1-a", "op-1-b"],
  );
});

test("knows who is asked to act without delay", () => {
  const [index] = actionIndexes(openArchive(contentRoot).archive);
  const group = index?.byUrgency.find(({ heading }) => heading === "sans délai");
  assert.deepEqual(
    group?.rows.map(({ place, addressees }) => [place.unit.id, addressees.map(addresseeId)]),
    [["op-4", ["syria-government"]]],
  );
});
