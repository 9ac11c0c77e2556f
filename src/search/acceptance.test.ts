import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { acceptance } from "./acceptance.ts";
import { facetOf } from "./facet-of.ts";
import { countsOf } from "./facets.ts";
import { indexRecords } from "./index-record.ts";
import { parseQuery } from "./query.ts";
import { valueNames } from "./value-names.ts";

const { archive } = openArchive(contentRoot);
const records = indexRecords(archive);
const names = valueNames(archive);

async function accepted(typed: string) {
  const { fields } = parseQuery(typed);
  const { accepts, unknown } = await acceptance(fields, (field) =>
    Promise.resolve(facetOf(field, records, names)),
  );
  const units = [...archive.units.values()].filter((_, order) => accepts(order));
  return { keys: units.map(({ key }) => key), unknown };
}

test("narrows by a text, named as readers name it", async () => {
  const { keys } = await accepted("text:S-18/1");
  assert.deepEqual(
    keys,
    [...(archive.texts.get("s-18-1")?.units ?? [])].map(({ key }) => key),
  );
  assert.deepEqual((await accepted("texte:s-18-1")).keys, keys);
});

test("narrows by an act that a paragraph cites, itself or in a note that it calls", async () => {
  assert.deepEqual(
    (await accepted("cites:60/251")).keys,
    ["s-18-1/pp-2", "a-hrc-s-18-2/par-1"].toSorted(byText),
  );
  const { keys } = await accepted("cites:A/C.3/66/L.57/Rev.1");
  assert.ok(keys.includes("s-18-1/fn-1"));
  assert.ok(keys.length > 1);
});

test("narrows by a State under any of its names", async () => {
  const { keys } = await accepted("state:ind");
  assert.ok(keys.includes("a-hrc-s-18-2/par-27-abstaining"));
  assert.deepEqual((await accepted("état:Inde")).keys, keys);
  assert.deepEqual((await accepted("state:India")).keys, keys);
});

test("narrows by a year or a range of years", async () => {
  const { keys } = await accepted("year:1923");
  assert.ok(keys.includes("hasan-jalalyan-2023/p-29"));
  const range = await accepted("year:1920..1923");
  assert.ok(range.keys.length > keys.length);
  assert.deepEqual((await accepted("year:1920 year:1921 year:1922 year:1923")).keys, range.keys);
});

test("takes alternatives of one field together, and different fields one after the other", async () => {
  const { keys } = await accepted("kind:note kind:title text:s-18-1");
  assert.deepEqual(keys, ["s-18-1/title", "s-18-1/fn-1", "s-18-1/fn-2"]);
  const { keys: others } = await accepted("text:s-18-1 -kind:note -kind:title");
  assert.equal(others.length + 3, archive.texts.get("s-18-1")?.units.length);
});

test("names a value that the archive does not have, and lets nothing pass for it", async () => {
  assert.deepEqual(await accepted("text:magna-carta"), {
    keys: [],
    unknown: ["text:magna-carta"],
  });
});

test("counts the hits that have each value", () => {
  const orders = new Set(records.keys());
  const counts = countsOf(facetOf("text", records, names), orders);
  assert.equal(
    [...counts.values()].reduce((sum, count) => sum + count, 0),
    records.length,
  );
});

function byText(a: string, b: string): number {
  const keys = [...archive.units.keys()];
  return keys.indexOf(a) - keys.indexOf(b);
}
