import assert from "node:assert/strict";
import { test } from "node:test";
import {
  dossierLimits,
  isFull,
  parseDossier,
  withEntriesOf,
  withEntry,
  withMoved,
  withMovedAmong,
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

test("keeps no control character in a note, however it comes", () => {
  const note = "a\u0000b\u0007c\nd\te\u009Ff";
  const expected = [{ key: "a/b", note: "abc\nd\tef" }];
  assert.deepEqual(parseDossier(JSON.stringify([{ key: "a/b", note }])), expected);
  assert.deepEqual(withNote([{ key: "a/b", note: "" }], "a/b", note), expected);
});

test("cuts a note at its limit, and leaves no half of a sign at its end", () => {
  const note = `${"a".repeat(dossierLimits.note - 1)}😀`;
  const [entry] = withNote([{ key: "a/b", note: "" }], "a/b", note);
  assert.equal(entry?.note.length, dossierLimits.note);
  assert.ok(entry.note.isWellFormed());
});

test("holds a paragraph once, with the first note that was written on it", () => {
  const kept = ["", "mine", "other"].map((note) => ({ key: "a/b", note }));
  assert.deepEqual(parseDossier(JSON.stringify(kept)), [{ key: "a/b", note: "mine" }]);
});

test("takes the entries of another, and loses no note", () => {
  const own = [
    { key: "a/b", note: "mine" },
    { key: "a/c", note: "" },
  ];
  const other = ["a/d", "a/c", "a/b"].map((key) => ({ key, note: "theirs" }));
  assert.deepEqual(
    withEntriesOf(own, other).map(({ key, note }) => `${key} ${note}`),
    ["a/b mine", "a/c theirs", "a/d theirs"],
  );
});

test("is full at its limit, and takes nothing more", () => {
  const full = Array.from({ length: dossierLimits.entries }, (_, at) => ({
    key: `a/${String(at)}`,
    note: "",
  }));
  assert.ok(isFull(full) && !isFull(two));
  assert.equal(withEntriesOf(full, two).length, dossierLimits.entries);
});

test("moves an entry past its neighbour where entries between them are not shown", () => {
  const dossier = ["a/1", "a/lost", "a/2"].map((key) => ({ key, note: "" }));
  const moved = withMovedAmong(dossier, ["a/1", "a/2"], "a/2", -1);
  assert.deepEqual(
    moved.map(({ key }) => key),
    ["a/2", "a/1", "a/lost"],
  );
  assert.equal(withMovedAmong(dossier, ["a/1", "a/2"], "a/2", 1), dossier);
});
