import assert from "node:assert/strict";
import { test } from "node:test";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { memoryIndex } from "./memory-index.ts";
import { parseQuery } from "./query.ts";
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
const index = memoryIndex([...archive.units.values()]);

async function found(typed: string) {
  const { kind, hits, absent } = await search(parseQuery(typed), index);
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
    hits: ["op-2", "op-1"],
    absent: ["zébu"],
  });
});

test("does not need common words, unless there are no others", async () => {
  assert.deepEqual((await found("avec le mandat")).hits, ["op-2", "op-1"]);
  assert.deepEqual((await found("de")).hits, ["op-4", "op-2", "op-1"]);
});

test("finds nothing for signs alone", async () => {
  assert.deepEqual(await found("… — !"), { kind: "partial", hits: [], absent: [] });
});

test("finds a phrase only where its exact words follow each other", async () => {
  assert.deepEqual((await found('"mandat de Rapporteur"')).hits, ["op-2"]);
  assert.deepEqual((await found("«rapporteur special»")).hits, ["op-2"]);
  assert.deepEqual((await found('"de l Etat"')).hits, ["op-4"]);
  assert.deepEqual(await found('"mandat Rapporteur"'), {
    kind: "partial",
    hits: ["op-2", "op-1"],
    absent: ["mandat Rapporteur"],
  });
  assert.deepEqual((await found('"mandats"')).absent, ["mandats"]);
});

test("leaves out what is excluded", async () => {
  assert.deepEqual((await found("mandat -créé")).hits, ["op-1"]);
  assert.deepEqual((await found('mandat -"mandat spécial"')).hits, ["op-2"]);
  assert.deepEqual((await found("-mandat")).hits, ["op-3", "op-4"]);
});

test("finds words by their beginning", async () => {
  assert.deepEqual((await found("refu*")).hits, ["op-4"]);
  assert.deepEqual((await found("rés*")).hits, ["op-3"]);
  assert.deepEqual((await found("ré*")).absent, ["ré"]);
});

test("says which words occur only in other forms", async () => {
  const inflected = async (typed: string) =>
    (await search(parseQuery(typed), index)).inflected.map((term) => term.typed);
  assert.deepEqual(await inflected("mandats"), ["mandats"]);
  assert.deepEqual(await inflected("mandats zébu"), ["mandats"]);
  assert.deepEqual(await inflected("mandat zébu"), []);
});

test("does not take a word for a minor one with the same stem", async () => {
  assert.deepEqual((await found("danse")).absent, ["danse"]);
});

test("puts words that stand together in another order before scattered ones", async () => {
  assert.deepEqual((await found("spécial mandat")).hits, ["op-1", "op-2"]);
});

test("says when a query was cut", async () => {
  const { cut } = await search(parseQuery("mandat ".repeat(50)), index);
  assert.equal(cut, true);
});

test("marks matches in a snippet as whole words without their article", async () => {
  const sought = await search(parseQuery("etat"), index);
  assert.deepEqual(snippet("Les réfugiés de l’État.", sought), [
    { text: "Les réfugiés de l’", marked: false },
    { text: "État", marked: true },
    { text: ".", marked: false },
  ]);
});

test("marks a phrase as a whole, and a number in front of its ending", () => {
  const marks = (text: string, typed: string) =>
    snippet(text, parseQuery(typed)).flatMap(({ text: piece, marked }) => (marked ? [piece] : []));
  assert.deepEqual(marks("les droits de l’homme et les droits", '"droits de l’homme"'), [
    "droits de l’homme",
  ]);
  assert.deepEqual(marks("le 1er mai, résolution 1/2 (1918-1923гг.)", "1 1918-1923"), [
    "1er",
    "1",
    "1918-1923гг",
  ]);
  assert.deepEqual(marks("la résolution S-17/1 du Conseil", '"résolution S-17/1 du"'), [
    "résolution S-17/1 du",
  ]);
  assert.deepEqual(marks("Réfugiés, refus", "refu*"), ["Réfugiés", "refus"]);
});

test("cuts a long snippet around its first match", async () => {
  const sought = await search(parseQuery("mandat"), index);
  const text = `${"avant ".repeat(60)}mandat ${"après ".repeat(80)}`;
  const pieces = snippet(text, sought);
  assert.equal(pieces[0]?.text, "… ");
  assert.ok(pieces.some(({ text: piece, marked }) => marked && piece === "mandat"));
  assert.equal(pieces.at(-1)?.text, "…");
});
