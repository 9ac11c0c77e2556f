import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { manyRuns } from "#fixtures/many-runs.ts";
import {
  dossierFragment,
  parseDossier,
  parseFragment,
  withEntry,
  withMoved,
  withNote,
  withoutEntry,
} from "./dossier.ts";

const two = withEntry(withEntry([], "s-18-1/op-4-h"), "s-18-1/pp-7");

test("takes a paragraph once, in the order of taking", () => {
  assert.deepEqual(
    withEntry(two, "s-18-1/op-4-h").map(({ key }) => key),
    ["s-18-1/op-4-h", "s-18-1/pp-7"],
  );
});

test("moves, annotates and drops an entry", () => {
  const moved = withMoved(two, "s-18-1/pp-7", -1);
  assert.deepEqual(
    withNote(moved, "s-18-1/pp-7", "see").map(({ key, note }) => `${key} ${note}`),
    ["s-18-1/pp-7 see", "s-18-1/op-4-h "],
  );
  assert.deepEqual(withMoved(two, "s-18-1/op-4-h", -9), two);
  assert.deepEqual(withoutEntry(two, "s-18-1/op-4-h").length, 1);
});

test("reads what a browser kept, and leaves out what is no entry", () => {
  assert.deepEqual(parseDossier(JSON.stringify(two)), two);
  for (const kept of [null, "", "{", "7", '[{"key":"../x"},{"key":7},null,"x"]', '{"key":"a/b"}']) {
    assert.deepEqual(parseDossier(kept), []);
  }
});

test("comes back from an address with every note", () => {
  const key = fc.stringMatching(/^[a-z0-9-]{1,9}\/[a-z0-9-]{1,9}$/);
  const entries = fc.uniqueArray(
    fc.record({ key, note: fc.string({ maxLength: 50 }) }, { noNullPrototype: true }),
    {
      selector: (entry) => entry.key,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(entries, (dossier) => {
      if (dossier.length === 0) return;
      const url = new URL(`https://x.example/dossier/#${dossierFragment(dossier)}`);
      assert.deepEqual(parseFragment(url.hash), dossier);
    }),
    manyRuns,
  );
});

test("finds no dossier in another fragment, and nothing in a broken one", () => {
  assert.equal(parseFragment("#op-4"), undefined);
  assert.deepEqual(parseFragment("#d=%E0%A4%A,<script>,a/b*%"), [{ key: "a/b", note: "" }]);
});

test("keeps no control character in a note, however it comes", () => {
  const note = "a\u0000b\u0007c\nd\te\u009Ff";
  const expected = [{ key: "a/b", note: "abc\nd\tef" }];
  assert.deepEqual(parseDossier(JSON.stringify([{ key: "a/b", note }])), expected);
  assert.deepEqual(withNote([{ key: "a/b", note: "" }], "a/b", note), expected);
  assert.deepEqual(parseFragment("#d=a/b*a%00b%07c%0Ad%09e%C2%9Ff"), expected);
});
