import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { findNames } from "./find-names.ts";

function found(forms: Readonly<Record<string, readonly string[]>>) {
  const places = new Map(
    Object.entries(forms).map(([id, list]) => [
      id,
      { kind: "region" as const, name: { en: id, fr: id }, forms: [...list] },
    ]),
  );
  return findNames(anArchive({ places }))
    .filter(({ kind }) => kind === "places")
    .map(({ id, unit, form, from }) => `${id} ${unit.key} ${form} ${String(from)}`);
}

test("finds a form as a whole word, letter for letter", () => {
  assert.deepEqual(found({ essay: ["essay"], ess: ["ess"], upper: ["ESSAY"] }), [
    "essay essay/title-en essay 3",
  ]);
});

test("gives the longest of two forms that begin together", () => {
  assert.deepEqual(found({ long: ["An essay"], short: ["An"] }), [
    "long essay/title-en An essay 0",
  ]);
});

test("gives a form of two records to both", () => {
  assert.deepEqual(found({ one: ["essay"], other: ["essay"] }), [
    "one essay/title-en essay 3",
    "other essay/title-en essay 3",
  ]);
});

test("finds a name after an elided article", () => {
  assert.deepEqual(found({ act: ["agir"] }), ["act r-1/op-1-a agir 2"]);
});
