import assert from "node:assert/strict";
import { test } from "node:test";
import { aMovedArchive } from "#fixtures/a-moved-archive.ts";
import { unitHistories } from "./unit-history.ts";

function historyOf(key: string) {
  const archive = aMovedArchive();
  const unit = archive.units.get(key);
  assert.ok(unit);
  return {
    history: unitHistories(archive).of(unit),
    formerKeys: unitHistories(archive).formerKeys(unit),
  };
}

test("has one version for words that never changed, without changes", () => {
  const { history } = historyOf("r-1/op-2");
  assert.equal(history.length, 1);
  assert.match(history[0]?.fingerprint ?? "", /^[0-9a-f]{8}$/);
  assert.deepEqual(history[0]?.changes, []);
});

test("shows changed words against those before, word by word", () => {
  const { history } = historyOf("r-1/op-1-a");
  assert.deepEqual(history[1]?.changes, [
    { kind: "kept", words: "a) D’agir" },
    { kind: "added", words: " sans délai" },
    { kind: "kept", words: ";" },
  ]);
  assert.equal(history[1].release.date, "2004-02-01");
});

test("knows a moved unit under its former id, as one version where the words are the same", () => {
  const { history, formerKeys } = historyOf("r-1/fn-9");
  assert.deepEqual(formerKeys, ["r-1/fn-1"]);
  assert.equal(history.length, 1);
});
