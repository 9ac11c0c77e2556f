import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { archiveIndex } from "./archive-index.ts";
import { runSearch } from "./run-search.ts";

const { archive } = openArchive(contentRoot);
const index = archiveIndex(archive);

function run(typed: string) {
  return runSearch({ typed, filters: {}, unwanted: new Set() }, index);
}

test("offers words of the texts that are spelled nearly as one that does not occur", async () => {
  for (const [typed, offered] of [
    ["Myasnikian", "Myasnikyan"],
    ["Ordjonikidze 1921", "Ordzhonikidze 1921"],
    ["Avakyan", "Avakian"],
  ] as const) {
    assert.deepEqual((await run(typed)).suggestions, [offered]);
  }
  assert.deepEqual((await run("zèbre")).suggestions, []);
  assert.deepEqual((await run("mandat")).suggestions, []);
});

test("reads a date in numbers as the texts write dates, and says so", async () => {
  const { readAs, found } = await run("17/06/2011");
  assert.equal(readAs, "17 June 2011");
  assert.equal(found.kind, "full");
  assert.equal((await run("11.08.2023")).readAs, undefined);
});

test("does not find a date whose parts stand in different dates", async () => {
  const { found } = await run("12 juin 1920");
  assert.equal(found.kind, "partial");
  assert.deepEqual(found.absent, ["12 juin 1920"]);
  assert.equal((await run("12 novembre 2011")).found.kind, "full");
});

test("says when a number stands nowhere near the words that it was asked with", async () => {
  assert.equal((await run("37 voix contre 6")).found.isApart, true);
  assert.equal((await run("37 voix contre 4")).found.isApart, false);
  assert.equal((await run("12 novembre 2011")).found.isApart, false);
});

test("names the words that were found in place of one that does not occur", async () => {
  assert.deepEqual((await run("égalité")).inflected, [{ typed: "égalité", words: ["également"] }]);
  assert.deepEqual((await run("hôpital")).inflected, [{ typed: "hôpital", words: ["hôpitaux"] }]);
  assert.deepEqual((await run("mandat")).inflected, []);
});

test("narrows by the choices of a form as well as by the fields that are typed", async () => {
  const { found } = await runSearch(
    { typed: "text:s-18-1 mandat", filters: { kind: "operative" }, unwanted: new Set() },
    index,
  );
  const keys = [...archive.units.keys()];
  assert.ok(found.hits.length > 0);
  assert.ok(found.hits.every(({ order }) => keys[order]?.startsWith("s-18-1/op-")));
});
