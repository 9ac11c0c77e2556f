import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { manyRuns } from "#fixtures/many-runs.ts";
import {
  postingsBytes,
  readPostingsFile,
  sameAsBytes,
  writePostingsFile,
} from "./postings-file.ts";
import type { Posting } from "./postings.ts";

const ascending = fc
  .uniqueArray(fc.nat(60_000), { minLength: 1, maxLength: 20 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));
const posting = ascending.chain((orders) =>
  fc.tuple(...orders.map((order) => ascending.map((places): Posting => ({ order, places })))),
);
const forms = fc
  .dictionary(fc.stringMatching(/^[a-zа-яա-ֆ]{1,9}$/), posting, { minKeys: 1, maxKeys: 20 })
  .map((postings) => Object.entries(postings).toSorted());

function written(entries: readonly (readonly [string, readonly Posting[]])[]): Uint8Array {
  return writePostingsFile(entries.map(([form, postings]) => [form, postingsBytes(postings)]));
}

test("gives every posting back as it was written", () => {
  fc.assert(
    fc.property(forms, (entries) => {
      const { forms: found, postings } = readPostingsFile(written(entries));
      assert.deepEqual(
        found.map((form) => [form, postings(form)]),
        entries,
      );
    }),
    { ...manyRuns, numRuns: 200 },
  );
});

const file = written([
  ["droit", [{ order: 3, places: [0, 200] }]],
  ["droits", [{ order: 0, places: [7] }]],
]);

test("is laid out as its description says", () => {
  const text = [...new TextEncoder().encode("droit\ndroits")];
  const postings = [1, 3, 2, 0, 0xc8, 1, 1, 0, 1, 7];
  assert.deepEqual(
    [...file],
    [...new TextEncoder().encode("rgp1"), 12, ...text, 6, 4, ...postings],
  );
});

test("leads to the form that has the same postings", () => {
  const shared = writePostingsFile([
    ["homme", postingsBytes([{ order: 1, places: [2] }])],
    ["xfhomm", sameAsBytes("homme")],
  ]);
  assert.deepEqual(readPostingsFile(shared).postings("xfhomm"), { form: "homme" });
});

test("has no postings for a form that it does not hold", () => {
  assert.deepEqual(readPostingsFile(file).postings("droi"), []);
});

test("refuses a file that is cut anywhere", () => {
  for (const length of file.keys()) {
    assert.throws(() => readPostingsFile(file.subarray(0, length)));
  }
});

test("refuses a file of another kind", () => {
  assert.throws(() => readPostingsFile(new TextEncoder().encode("<!doctype html>")), {
    message: "This is no file of the index.",
  });
});
