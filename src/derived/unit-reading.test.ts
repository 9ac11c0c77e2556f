import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { unitReadings } from "./unit-reading.ts";

const archive = anArchive();
const readings = new Map(unitReadings(archive).map((reading) => [reading.place.unit.key, reading]));

test("there is one for every unit", () => {
  assert.deepEqual([...readings.keys()], [...archive.units.keys()]);
});

test("hold the parent, the parts and the heading", () => {
  assert.equal(readings.get("r-1/op-1-a")?.parent?.unit.id, "op-1");
  assert.deepEqual(
    readings.get("r-1/op-1")?.parts.map(({ unit }) => unit.id),
    ["op-1-a", "op-1-b"],
  );
  assert.equal(readings.get("essay/lit-1")?.heading?.unit.id, "lit");
});

test("hold what is cited, what cites, the notes and ours", () => {
  const { apparatus } = readings.get("r-1/pp-1") ?? {};
  assert.equal(apparatus?.cites[0]?.kind, "instrument");
  assert.deepEqual(
    apparatus.notes.map(({ id }) => id),
    ["fn-1"],
  );
  assert.deepEqual(
    apparatus.editorialNotes.map(({ id }) => id),
    ["remark"],
  );
  assert.deepEqual(
    readings.get("r-1/op-1")?.apparatus.citedBy.map(({ unit }) => unit.key),
    ["r-1/fn-1"],
  );
});

test("lead from a note back to the units that call it", () => {
  assert.deepEqual(
    readings.get("r-1/fn-1")?.calledBy.map(({ unit }) => unit.id),
    ["pp-1"],
  );
});
