import assert from "node:assert/strict";
import { test } from "node:test";
import type { UnitRecord } from "#schemas/unit.ts";
import { buildArchive } from "./build-archive.ts";
import { contentRoot } from "./content-root.ts";
import { openArchive } from "./open-archive.ts";
import { ledger } from "./rules/ledger.ts";

const { records, archive } = openArchive(contentRoot);

/** The rules that the ledger breaks when one unit of the content is changed, or left out. */
function broken(key: string, change: (unit: UnitRecord) => UnitRecord | undefined): string[] {
  const texts = new Map(
    [...records.texts].map(([id, text]) => {
      const units = text.units.flatMap((unit) =>
        `${id}/${unit.id}` === key ? (change(unit) ?? []) : [unit],
      );
      return [id, { ...text, units }];
    }),
  );
  return ledger(buildArchive({ ...records, texts })).map(
    ({ rule, record }) => `${rule} ${record.id}`,
  );
}

test("no unit of the content can be left out, renamed or edited unnoticed", () => {
  for (const { key, textId } of archive.units.values()) {
    assert.deepEqual(
      broken(key, () => undefined),
      [`lost-permalink ${key}`],
    );
    assert.deepEqual(
      broken(key, (unit) => ({ ...unit, id: "other" })),
      [`unit-not-in-ledger ${textId}`, `lost-permalink ${key}`],
    );
    assert.deepEqual(
      broken(key, (unit) => ({ ...unit, text: `${unit.text}x` })),
      [`words-changed ${textId}`],
    );
  }
});
