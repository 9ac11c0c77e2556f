import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { mentions } from "./mentions.ts";
import { stateDossiers } from "./state-dossier.ts";
import { rowsByRole, rowsByVote, stateRows } from "./state-rows.ts";

function linesOf(archive: ReturnType<typeof anArchive>, id: string): string[] {
  const dossier = stateDossiers(archive, mentions(archive)).find(({ state }) => state.id === id);
  return (dossier?.lines ?? []).map(({ kind, place }) => `${kind} ${place.unit.key}`);
}

test("tells all that the texts record of a State, in their order", () => {
  assert.deepEqual(
    linesOf(anArchive(), "aaa"),
    ["office essay/lit-1", "did r-1/op-2-for", "voted r-1/op-2-for", "addressed r-1/op-2"].toSorted(
      (a, b) => order(a) - order(b),
    ),
  );
});

function order(line: string): number {
  const archive = anArchive();
  return [...archive.units.keys()].indexOf(line.split(" ")[1] ?? "");
}

test("tells of a mention only where nothing else is told of the unit", () => {
  assert.ok(!linesOf(anArchive(), "ddd").some((line) => line.startsWith("mentioned")));
});

const { archive } = openArchive(contentRoot);
const rows = stateRows(stateDossiers(archive, mentions(archive)));
const row = (id: string) => rows.find(({ state }) => state.id === id);

test("knows what Uganda, India, Poland and Syria did", () => {
  assert.deepEqual([row("uga")?.vote, row("uga")?.explained], ["abstaining", "before"]);
  assert.deepEqual([row("ind")?.vote, row("ind")?.explained], ["abstaining", "before"]);
  assert.equal(row("pol")?.sponsorship, "author");
  assert.deepEqual(row("syr")?.spoke, [1, 2]);
});

test("tells of those on whose behalf another spoke", () => {
  assert.deepEqual(linesOf(archive, "nic"), ["represented a-hrc-s-18-2/par-19"]);
});

test("counts as many States in each list as the report does", () => {
  const count = (heading: string): number =>
    [...rowsByRole(rows, "en"), ...rowsByVote(rows, "en")].find(
      (group) => group.heading === heading,
    )?.rows.length ?? 0;
  assert.deepEqual(
    ["requested", "signed-later", "sponsored", "commented", "explained"].map(count),
    [28 + 40, 5, 65 + 1, 4, 3],
  );
  assert.deepEqual(["for", "against", "abstaining"].map(count), [37, 4, 6]);
});
