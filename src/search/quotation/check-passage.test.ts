import assert from "node:assert/strict";
import { test } from "node:test";
import { check, shownVerdict } from "#fixtures/quoted-archive.ts";
import { pasteLimits } from "./read-paste.ts";
import type { Place } from "./verdict.ts";

const cases = [
  [
    "as it stands",
    "« Soulignant de nouveau combien il importe d’établir les responsabilités »",
    "exact s-18-1/pp-6",
  ],
  [
    "with other apostrophes and a line break",
    "combien il importe d'établir les\nresponsabilités",
    "typography s-18-1/pp-6 (apostrophes)",
  ],
  [
    "with words split at the ends of lines",
    "combien il importe d’établir les respon-\nsabilités et combien",
    "typography s-18-1/pp-6 (hyphens)",
  ],
  [
    "without accents, in capitals",
    "COMBIEN IL IMPORTE D’ETABLIR LES RESPONSABILITES",
    "typography s-18-1/pp-6 (capitals, accents)",
  ],
  [
    "with a ligature spelled out",
    "pour assurer la mise en oeuvre de son Plan d’action",
    "typography s-18-1/pp-7 (ligatures)",
  ],
  [
    "with the mark of a note among its words",
    "de l’Assemblée générale, le 22 novembre 20111",
    "typography s-18-1/pp-3 (note-mark)",
  ],
  [
    "with a first letter in brackets",
    "[c]ombien il importe d’établir les responsabilités",
    "typography s-18-1/pp-6 (brackets)",
  ],
  [
    "with other punctuation",
    "the Caucasian Bureau of the Communist Party of Soviet Russia; a political body of a third country",
    "punctuation hasan-jalalyan-2023/abstract-en (punctuation); hasan-jalalyan-2023/p-26 (punctuation); hasan-jalalyan-2023/p-35 (punctuation)",
  ],
  [
    "with the slips of a scanner",
    "Soulignant de nouveau cornbien i1 importe d’établir les responsabilités",
    "wording s-18-1/pp-6 (figures, wording)",
  ],
  [
    "with a letter left out of its last word",
    "according to which legal act did Soviet Russia intervene in the conflict settlemnt",
    "wording hasan-jalalyan-2023/p-26-1 (wording)",
  ],
  [
    "with another figure",
    "with a total area of 1042 km² which was about 9% of the constitutionally enshrined territory",
    "wording hasan-jalalyan-2023/p-33 (punctuation, figures)",
  ],
  [
    "with a letter of another script",
    "to leave Nаgorno Karabakh within the borders",
    "wording hasan-jalalyan-2023/p-22-1 (scripts)",
  ],
  [
    "across two paragraphs",
    "2. Condamne fermement: a) Les violations flagrantes, systématiques et généralisées",
    "exact s-18-1/op-2+op-2-a",
  ],
  [
    "in several places",
    "Rapport du Conseil des droits de l’homme sur sa dix-huitième session extraordinaire",
    "exact a-hrc-s-18-2/ch-3; a-hrc-s-18-2/annex-2",
  ],
  [
    "shortened, with another word",
    "Soulignant de nouveau [...] qu’il est nécessaire",
    "wording s-18-1/pp-6 (wording)",
  ],
  ["in a note", "A/C.3/66/L.57/Rev.1", "exact s-18-1/fn-1"],
  [
    "shortened, in order",
    "Soulignant de nouveau combien il importe […] mettre fin à l’impunité",
    "exact s-18-1/pp-6",
  ],
  [
    "shortened, out of order",
    "mettre fin à l’impunité […] Soulignant de nouveau combien il importe",
    "none",
  ],
  [
    "shortened across paragraphs, with slips",
    "Soulignant de nouveau cornbien il importe […] les initiatives, les efforts et les rnesures",
    "wording s-18-1/pp-6+pp-7 (wording)",
  ],
  [
    "with an addition in brackets",
    "combien il importe [pour le Conseil] d’établir les responsabilités",
    "exact s-18-1/pp-6",
  ],
  ["in Russian", 'Газета "Коммунист", N 178, Баку', "exact hasan-jalalyan-2023/lit-5"],
  ["in Armenian", "«Խորհրդային Հայաստան» թերթ, N 106, Երևան", "exact hasan-jalalyan-2023/lit-3"],
  ["of too few letters", "« État »", "short"],
  [
    "that stands nowhere",
    "All human beings are born free and equal in dignity and rights.",
    "none",
  ],
  [
    "that is much like nothing",
    "Le Conseil de sécurité décide de rester saisi de la question.",
    "none",
  ],
] as const;

for (const [what, pasted, wanted] of cases) {
  test(`checks a quotation ${what}`, async () => {
    assert.equal(shownVerdict(await check(pasted)), wanted);
  });
}

async function places(pasted: string): Promise<readonly Place[]> {
  const verdict = await check(pasted);
  return "places" in verdict ? verdict.places : [];
}

test("says when the text is itself quoting, and whom", async () => {
  const [decision] = await places(
    "Nagorno Karabakh, Zangezur and Nakhichevan are considered a part",
  );
  assert.deepEqual(decision?.quoting, {
    isWhole: true,
    records: ["instrument:azerbaijan-decision-1920-11-30"],
  });
  const [part] = await places(
    'adopted a decision that "Nagorno Karabakh, Zangezur and Nakhichevan are considered a part',
  );
  assert.equal(part?.quoting?.isWhole, false);
  const [item] = await places("To instruct the Chairman of the Caucasus Bureau of the Central");
  assert.deepEqual(item?.quoting?.records, ["instrument:caucasus-bureau-1921-07-05"]);
  const [work] = await places("recognition was equivalent to the proclamation of Nagorno Karabagh");
  assert.deepEqual(work?.quoting, { isWhole: true, records: [] });
});

test("does not take names in quotation marks, or the words around a quotation, for one", async () => {
  for (const own of [
    'was published in the 178th issue of the Russian-language "Communist" newspaper in Baku',
    "Without discussing the issue or putting it to a vote, the following was decided",
    "Nariman Narimanov, the Chairman of the Council of People's Commissars",
  ]) {
    const [place] = await places(own);
    assert.ok(place);
    assert.equal(place.quoting, undefined);
  }
});

test("offers the longest part that does occur, and where", async () => {
  const verdict = await check(
    "Tous savent que les initiatives, les efforts et les mesures de la Ligue ont échoué à tout jamais.",
  );
  assert.ok(verdict.kind === "none");
  assert.equal(verdict.occurring?.words, "les initiatives, les efforts et les mesures de la Ligue");
  assert.deepEqual(
    verdict.occurring.places.map(({ units }) => units[0]?.id),
    ["pp-7"],
  );
});

test("takes the whole of a last word that was misspelt", async () => {
  const [place] = await places("a political body of a third county");
  assert.deepEqual(place?.source, ["a political body of a third country"]);
});

test("says when a quotation ends in the middle of a word", async () => {
  const [cut] = await places(
    "Soulignant de nouveau combien il importe d’établir les responsabilit",
  );
  assert.equal(cut?.cutsWord, true);
  const [whole] = await places("Soulignant de nouveau combien il importe d’établir");
  assert.equal(whole?.cutsWord, false);
});

test("takes markup and mixed scripts for words", async () => {
  const pasted = "<script>alert(1)</script> «Нагорный» Ղարաբաղ עברית 漢字 🙂 <img src=x>";
  assert.equal((await check(pasted)).kind, "none");
});

test("reads the longest passages of any kind without pondering", async () => {
  const pieces = [
    "mot ",
    "[",
    "«",
    "… ",
    "a'",
    "1 ",
    "\u0301",
    "Nagorno Karabakh ",
    "z",
    "(",
    ". ",
  ];
  for (const piece of pieces) {
    // A pattern that tries every way to read this would not end.
    const passage = piece.repeat(pasteLimits.passage).slice(0, pasteLimits.passage);
    assert.ok(["none", "short"].includes((await check(passage)).kind), piece);
  }
});
