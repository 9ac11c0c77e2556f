import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { acceptanceQueries } from "#fixtures/acceptance-queries.ts";
import { memoryPostings } from "./memory-postings.ts";
import { search } from "./search.ts";

const units = [...openArchive(contentRoot).archive.units.values()];
const postings = memoryPostings(units);

for (const { typed, wanted, within } of acceptanceQueries) {
  test(`answers «${typed}» with the wanted paragraphs first`, async () => {
    const { kind, hits } = await search(typed, postings, units.length);
    if (wanted.length === 0) {
      assert.notEqual(hits.length > 0 && kind, "full");
      return;
    }
    assert.equal(kind, "full");
    const first = hits.slice(0, within ?? 1).map(({ order }) => units[order]?.key ?? "");
    assert.ok(wanted.includes(first[0] ?? ""), `first: ${String(first[0])}`);
    if (within !== undefined) assert.deepEqual(first.toSorted(), wanted.toSorted());
  });
}
