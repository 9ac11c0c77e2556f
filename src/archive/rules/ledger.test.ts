import assert from "node:assert/strict";
import { test } from "node:test";
import { aMovedArchive } from "#fixtures/a-moved-archive.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { withUnit } from "#fixtures/with-unit.ts";
import type { Archive, Permalink } from "../archive.ts";
import { ledger } from "./ledger.ts";

function found(archive: Archive): string[] {
  return ledger(archive).map(
    ({ rule, record, field }) => `${rule} ${record.kind}/${record.id} ${field.join(".")}`,
  );
}

/** The archive with one permalink of its ledger changed. */
function withPermalink(id: string, change: (permalink: Permalink) => Permalink): Archive {
  const archive = aMovedArchive();
  const permalinks = new Map(
    [...archive.permalinks].map(([key, known]) => [key, key === id ? change(known) : known]),
  );
  return { ...archive, permalinks };
}

test("accepts a ledger that says what changed and what moved", () => {
  assert.deepEqual(found(aMovedArchive()), []);
});

test("names a unit that the ledger does not have", () => {
  const permalinks = new Map(anArchive().permalinks);
  permalinks.delete("r-1/op-1-b");
  assert.deepEqual(found(anArchive({ permalinks })), ["unit-not-in-ledger texts/r-1 units.5.id"]);
});

test("names a unit whose published words changed, and shows where", () => {
  const [problem] = ledger(withUnit("op-1-a", { text: "D’agir vite;" }));
  assert.equal(problem?.rule, "words-changed");
  assert.equal(
    problem.message,
    "The words were published as «a) D’agir;», and are «a) D’agir vite;» now.",
  );
});

test("names a permalink that was published and leads nowhere", () => {
  assert.deepEqual(found(withUnit("op-2-against")), [
    "lost-permalink permalinks/r-1/op-2-against status",
  ]);
});

test("names an alias that leads to another alias or to nothing", () => {
  const archive = withPermalink("r-1/fn-1", (permalink) =>
    permalink.status === "moved" ? { ...permalink, movedTo: "r-1/fn-1" } : permalink,
  );
  assert.deepEqual(found(archive), ["alias-of-nothing permalinks/r-1/fn-1 movedTo"]);
});

test("names an id that was given away and comes back", () => {
  const archive = withPermalink("r-1/fn-9", ({ id, versions }) => ({
    id,
    versions,
    status: "withdrawn",
    release: "1.1.0",
    reason: { en: "x", fr: "x" },
  }));
  assert.deepEqual(found(archive), ["permalink-returns permalinks/r-1/fn-9 status"]);
});

test("names a fingerprint that is not of its words", () => {
  const archive = withPermalink("r-1/op-1", (permalink) => ({
    ...permalink,
    versions: permalink.versions.map((version) => ({ ...version, words: "1. Décidé:" })),
  }));
  assert.deepEqual(found(archive), ["false-fingerprint permalinks/r-1/op-1 versions.0.sha256"]);
});

test("names a change without a reason and a release that never was", () => {
  const archive = withPermalink("r-1/op-1-a", (permalink) => ({
    ...permalink,
    versions: permalink.versions.map(({ sha256, words }) => ({ sha256, words, release: "9.9.9" })),
  }));
  assert.deepEqual(found(archive), [
    "unknown-release permalinks/r-1/op-1-a versions.0.release",
    "unknown-release permalinks/r-1/op-1-a versions.1.release",
    "change-without-reason permalinks/r-1/op-1-a versions.1.reason",
  ]);
});
