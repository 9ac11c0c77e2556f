import assert from "node:assert/strict";
import { test } from "node:test";
import type { Archive } from "#archive/archive.ts";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { acceptanceQueries } from "#fixtures/acceptance-queries.ts";
import { filler, indexContent } from "#search/index-content.ts";
import { memoryIndex } from "#search/memory-index.ts";
import { parseQuery } from "#search/query.ts";
import { search } from "#search/search.ts";
import { openIndex, type SiteIndex } from "#search/site-index.ts";
import { madeArchive } from "./bench/made-archive.ts";
import { pagefindPostings } from "./pagefind-postings.ts";
import { searchIndex } from "./search-index.ts";

const { archive } = openArchive(contentRoot);
const units = [...archive.units.values()];
const wanted = memoryIndex(units);

async function indexOfAll(all: Archive): Promise<SiteIndex> {
  const files = new Map((await searchIndex(all)).map(({ path, content }) => [path, content]));
  return openIndex((path) => Promise.resolve(files.get(path) ?? new Uint8Array()));
}

function formsOf(all: Archive): ReadonlySet<string> {
  return new Set([...all.units.values()].flatMap((unit) => indexContent(unit).split(" ")));
}

test("joins the postings of several indexes as if they were one", async () => {
  const joined = await pagefindPostings(units.map(indexContent), 60);
  assert.deepEqual(new Set(joined.keys()), formsOf(archive));
  for (const [form, postings] of joined) assert.deepEqual(postings, await wanted.postings(form));
});

test("answers queries as the units themselves do, with lengths of units rounded", async () => {
  const index = await indexOfAll(archive);
  const expected = { ...wanted, lengthOf: index.lengthOf };
  for (const { typed } of acceptanceQueries) {
    assert.deepEqual(
      await search(parseQuery(typed), index),
      await search(parseQuery(typed), expected),
    );
  }
});

test("answers for every form of a larger archive", async () => {
  const larger = madeArchive(archive, 1200, 18);
  const index = await indexOfAll(larger);
  const expected = memoryIndex([...larger.units.values()]);
  for (const form of formsOf(larger).difference(new Set([filler]))) {
    assert.deepEqual(await index.postings(form), await expected.postings(form));
  }
  assert.deepEqual(
    (await index.formsFrom("droi")).toSorted(),
    (await expected.formsFrom("droi")).toSorted(),
  );
});

test("keeps nothing for what only fills places up", async () => {
  const index = await indexOfAll(archive);
  assert.deepEqual(await index.postings(filler), []);
});
