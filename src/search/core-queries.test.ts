import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { acceptanceQueries } from "#fixtures/acceptance-queries.ts";
import { archiveIndex } from "./archive-index.ts";
import { runSearch } from "./run-search.ts";

const { archive } = openArchive(contentRoot);
const units = [...archive.units.values()];
const index = archiveIndex(archive);

for (const { typed, wanted, within } of acceptanceQueries) {
  test(`answers «${typed}» with the wanted paragraphs first`, async () => {
    const { found } = await runSearch({ typed, filters: {}, unwanted: new Set() }, index);
    const { kind, hits } = found;
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
