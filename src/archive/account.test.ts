import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { account } from "./account.ts";

const archive = anArchive();

test("accounts for every character of a file, once, in order", () => {
  for (const source of archive.sources.values()) {
    const tiles = account(archive, source);
    assert.equal(
      tiles.map(({ from, to }) => source.content.slice(from, to)).join(""),
      source.content,
    );
    assert.deepEqual(
      tiles.map(({ from }) => from),
      [0, ...tiles.map(({ to }) => to)].slice(0, tiles.length),
    );
  }
});

test("says by what", () => {
  const source = archive.sources.get("essay.en");
  assert.ok(source);
  assert.deepEqual(
    account(archive, source).map((tile) => (tile.kind === "unit" ? tile.unit.id : tile.kind)),
    ["title-en", "title-ru", "p-1", "p-2", "blank-line", "lit", "artefact", "lit-1"],
  );
});
