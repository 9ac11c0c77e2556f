import assert from "node:assert/strict";
import { test } from "node:test";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { memoryPostings } from "./memory-postings.ts";
import { search } from "./search.ts";
import { snippet } from "./snippet.ts";

const paragraphs = [
  "Le Rapporteur rend compte de son mandat spécial.",
  "Le mandat de Rapporteur spécial est créé.",
  'La résolution S-17/1 et la <sic reading="World">Word</sic>.',
  "Les réfugiés de l’État.",
];
const units = paragraphs.map((text, index) => {
  const number = String(index + 1);
  return {
    id: `op-${number}`,
    kind: "operative",
    label: `${number}.`,
    source: "L1",
    text,
  } as const;
});
const archive = anArchive({ texts: new Map([["r-1", aResolution({ units })]]) });
const postings = memoryPostings([...archive.units.values()]);

async function found(typed: string) {
  const { kind, hits, absent } = await search(typed, postings, paragraphs.length);
  return { kind, hits: hits.map(({ order }) => `op-${String(order + 1)}`), absent };
}

test("puts words that stand together in the order of the query first", async () => {
  assert.deepEqual(await found("mandat de Rapporteur spécial"), {
    kind: "full",
    hits: ["op-2", "op-1"],
    absent: [],
  });
});

test("finds inflected words without diacritics", async () => {
  assert.deepEqual((await found("refugie etat")).hits, ["op-4"]);
});

test("finds a reading of ours as well as the printed word", async () => {
  assert.deepEqual((await found("World")).hits, ["op-3"]);
  assert.deepEqual((await found("word")).hits, ["op-3"]);
});

test("finds what is printed thus under sic", async () => {
  assert.deepEqual((await found("[sic]")).hits, ["op-3"]);
  assert.deepEqual((await found("word sic")).hits, ["op-3"]);
});

test("finds a symbol whole, and offers its parts only as a partial answer", async () => {
  assert.deepEqual(await found("s-17/1"), { kind: "full", hits: ["op-3"], absent: [] });
  assert.deepEqual(await found("S-17/2"), {
    kind: "partial",
    hits: ["op-3", "op-2"],
    absent: ["S-17/2"],
  });
});

test("names words that stand nowhere", async () => {
  assert.deepEqual(await found("mandat zébu"), {
    kind: "partial",
    hits: ["op-1", "op-2"],
    absent: ["zébu"],
  });
});

test("does not need common words, unless there are no others", async () => {
  assert.deepEqual((await found("avec le mandat")).hits, ["op-2", "op-1"]);
  assert.deepEqual((await found("de")).hits, ["op-1", "op-2", "op-4"]);
});

test("finds nothing for signs alone", async () => {
  assert.deepEqual(await found("… — !"), { kind: "partial", hits: [], absent: [] });
});

test("says when a query was cut", async () => {
  const { cut } = await search("mandat ".repeat(50), postings, 4);
  assert.equal(cut, true);
});

test("marks matches in a snippet as whole words without their article", async () => {
  const { terms } = await search("etat", postings, 4);
  assert.deepEqual(snippet("Les réfugiés de l’État.", terms), [
    { text: "Les réfugiés de l’", marked: false },
    { text: "État", marked: true },
    { text: ".", marked: false },
  ]);
});

test("cuts a long snippet around its first match", async () => {
  const { terms } = await search("mandat", postings, 4);
  const text = `${"avant ".repeat(60)}mandat ${"après ".repeat(80)}`;
  const pieces = snippet(text, terms);
  assert.equal(pieces[0]?.text, "… ");
  assert.ok(pieces.some(({ text: piece, marked }) => marked && piece === "mandat"));
  assert.equal(pieces.at(-1)?.text, "…");
});
