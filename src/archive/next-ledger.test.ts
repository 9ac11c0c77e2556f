import assert from "node:assert/strict";
import { test } from "node:test";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArticle } from "#fixtures/an-article.ts";
import type { TextRecord } from "#schemas/text.ts";
import { withUnit } from "#fixtures/with-unit.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { nextLedger, type LedgerChange } from "./next-ledger.ts";

const reason = { en: "A slip of ours.", fr: "Une erreur de notre part." };
const change: LedgerChange = {
  release: { id: "1.1.0", date: "2004-02-01" },
  moved: new Map(),
  withdrawn: new Set(),
  reason: undefined,
};

function permalinks(archive: Parameters<typeof nextLedger>[0], changes: Partial<LedgerChange>) {
  const next = nextLedger(archive, { ...change, ...changes });
  assert.ok(next.ok, next.ok ? "" : next.missing.join("\n"));
  return new Map(next.permalinks.map((permalink) => [permalink.id, permalink]));
}

function missing(archive: Parameters<typeof nextLedger>[0], changes: Partial<LedgerChange> = {}) {
  const next = nextLedger(archive, { ...change, ...changes });
  return next.ok ? [] : next.missing;
}

test("leaves a ledger as it is where nothing changed", () => {
  const archive = anArchive();
  assert.deepEqual([...permalinks(archive, {}).values()], [...archive.permalinks.values()]);
});

test("enters the release and a new unit with its words", () => {
  const archive = anArchive({ permalinks: new Map() });
  const entered = permalinks(archive, {}).get("r-1/op-1-a");
  assert.equal(entered?.versions[0]?.release, "1.1.0");
  assert.equal(entered.versions[0].words, "a) D’agir;");
});

test("asks why words changed, and shows both", () => {
  const [sentence] = missing(withUnit("op-1-a", { text: "D’agir vite;" }));
  assert.match(sentence ?? "", /`r-1\/op-1-a` changed: say why/);
  assert.match(sentence ?? "", /published: a\) D’agir;\n {4}now: {7}a\) D’agir vite;/);
});

test("adds changed words as a version with the reason, and keeps the one before", () => {
  const archive = withUnit("op-1-a", { text: "D’agir vite;" });
  const versions = permalinks(archive, { reason }).get("r-1/op-1-a")?.versions;
  assert.deepEqual(
    versions?.map(({ release, words, reason: why }) => [release, words, why]),
    [
      ["1.0.0", "a) D’agir;", undefined],
      ["1.1.0", "a) D’agir vite;", reason],
    ],
  );
});

test("asks where a lost unit has gone", () => {
  const [sentence] = missing(withUnit("fn-1", { id: "fn-2" }), { reason });
  assert.equal(
    sentence,
    "`r-1/fn-1` is gone: say `--moved r-1/fn-1=text/unit` or `--withdrawn r-1/fn-1`.",
  );
});

test("marks a moved permalink, and those that had moved there before lead on at once", () => {
  const moved = permalinks(withUnit("fn-1", { id: "fn-2" }), {
    reason,
    moved: new Map([["r-1/fn-1", "r-1/fn-2"]]),
  });
  assert.equal(moved.get("r-1/fn-1")?.status, "moved");
  const again = permalinks(
    anArchive({
      texts: withUnitRecords("fn-3"),
      permalinks: moved,
    }),
    { reason, moved: new Map([["r-1/fn-2", "r-1/fn-3"]]) },
  );
  const first = again.get("r-1/fn-1");
  assert.equal(first?.status === "moved" && first.movedTo, "r-1/fn-3");
});

test("marks a withdrawn permalink", () => {
  const archive = withUnit("op-2-against");
  const marked = permalinks(archive, { reason, withdrawn: new Set(["r-1/op-2-against"]) });
  assert.equal(marked.get("r-1/op-2-against")?.status, "withdrawn");
});

test("refuses to move to what is no unit, or what is still there", () => {
  assert.deepEqual(missing(anArchive(), { reason, moved: new Map([["r-1/op-1", "r-1/op-9"]]) }), [
    "`r-1/op-1` is no published permalink whose unit is gone.",
    "`r-1/op-9` is no unit, so nothing can have moved there.",
  ]);
});

function withUnitRecords(id: string) {
  const text = aResolution();
  const units = text.units.map((unit) => (unit.id === "fn-1" ? { ...unit, id } : unit));
  return new Map<string, TextRecord>([
    ["r-1", aResolution({ units })],
    ["essay", anArticle()],
  ]);
}
