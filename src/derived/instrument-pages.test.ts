import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { instrumentPages } from "./instrument-pages.ts";
import { workPages } from "./work-pages.ts";

const { archive } = openArchive(contentRoot);
const pages = instrumentPages(archive);

function conflictsOf(id: string): string[] {
  return (pages.get(id)?.conflicts ?? []).map((conflict) =>
    conflict.kind === "shared-number"
      ? `${String(conflict.number)} ${conflict.others.map((other) => other.id).join(" ")}`
      : conflict.elsewhere.date,
  );
}

test("shows one document number that stands for acts of two dates", () => {
  assert.deepEqual(conflictsOf("azerbaijan-decree-1923-07-07"), ["464 union-council-1922-12-22"]);
  assert.deepEqual(conflictsOf("union-council-1922-12-22"), ["464 azerbaijan-decree-1923-07-07"]);
});

test("does not take a number for two acts of one day, which is one record of it", () => {
  assert.deepEqual(conflictsOf("narimanov-statement-1921-07-04"), []);
});

test("shows a date that other records give otherwise", () => {
  assert.deepEqual(conflictsOf("hrc-s-17-1"), ["2011-08-23"]);
});

test("finds from a document number the act and every place that cites it", () => {
  const collection = workPages(archive).find(({ work }) => work.citedAs.number === 4);
  const document = collection?.documents.find(({ number }) => number === 464);
  assert.deepEqual(
    document?.citations.map(({ place, words }) => [place.unit.id, words]),
    [
      ["p-28", "4, doc. N 464, p. 664"],
      ["p-29", "4, doc. N 464, p. 664"],
    ],
  );
  assert.equal(document.instruments.length, 2);
});

test("cites works in twenty brackets and twenty-two numbers", () => {
  const citations = workPages(archive).flatMap((page) => page.citations);
  assert.equal(citations.length, 22);
});
