import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { manyRuns } from "#fixtures/many-runs.ts";
import { dossierFragment, parseFragment } from "./dossier-fragment.ts";
import { dossierLimits } from "./dossier.ts";

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
      const url = new URL(`https://x.example/dossier/#${dossierFragment(dossier)}`);
      assert.deepEqual(parseFragment(url.hash), { dossier, isDamaged: false });
    }),
    manyRuns,
  );
});

test("finds no dossier in another fragment", () => {
  assert.equal(parseFragment("#op-4"), undefined);
  assert.equal(parseFragment(""), undefined);
});

test("reads what a program on the way encoded once more, or wrote in capitals", () => {
  for (const fragment of [
    "#d=s-18-1/op-4%2Cs-18-1/op-5",
    "#d=s-18-1%2Fop-4,s-18-1%2fop-5",
    "#d%3Ds-18-1%2Fop-4%2Cs-18-1%2Fop-5",
    "#D=S-18-1/OP-4,S-18-1/OP-5",
    "#d=s-18-1/op-4,s-18-1/op-5,s-18-1/op-4,",
  ]) {
    const dossier = ["s-18-1/op-4", "s-18-1/op-5"].map((key) => ({ key, note: "" }));
    assert.deepEqual(parseFragment(fragment), { dossier, isDamaged: false }, fragment);
  }
  assert.deepEqual(parseFragment("#d=a/b%2Aone%2520note%2Ca/c*two%2C%20notes")?.dossier, [
    { key: "a/b", note: "one note" },
    { key: "a/c", note: "two, notes" },
  ]);
});

test("says of an address that it is damaged, and reads what can be read of it", () => {
  for (const fragment of ["#d=%", "#d=s-18-1", "#d=%E0%A4%A,<script>"]) {
    assert.deepEqual(parseFragment(fragment), { dossier: [], isDamaged: true }, fragment);
  }
  const dossier = [{ key: "a/b", note: "50%" }];
  assert.deepEqual(parseFragment("#d=%E0%A4%A,a/b*50%"), { dossier, isDamaged: true });
  assert.deepEqual(parseFragment("#d="), { dossier: [], isDamaged: false });
});

test("keeps no control character of a note", () => {
  const dossier = [{ key: "a/b", note: "abc\nd\tef" }];
  assert.deepEqual(parseFragment("#d=a/b*a%00b%07c%0Ad%09e%C2%9Ff")?.dossier, dossier);
});

test("reads of an address of any length no more than a dossier holds", () => {
  const keys = Array.from({ length: 40_000 }, (_, at) => `s-18-1/op-${String(at)}`);
  for (const comma of [",", "%2C"]) {
    const read = parseFragment(`#d=${keys.join(comma)}`);
    assert.equal(read?.dossier.length, dossierLimits.entries);
  }
});
