import assert from "node:assert/strict";
import { test } from "node:test";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { openArchive } from "#archive/open-archive.ts";
import { citationText } from "#derived/citation-piece.ts";
import { includingText } from "#derived/including-text.ts";
import { place } from "#derived/place.ts";
import { pinpoints } from "#strings/pinpoint-text.ts";
import { citationPieces } from "./all-forms.ts";
import type { CitedText } from "./cited-text.ts";

const { archive } = openArchive("content");
const forms = ["biblatex", "ris", "csl-json"] as const;

function cited(textId: string): CitedText {
  const text = archive.texts.get(textId);
  assert.ok(text);
  const body = text.kind === "article" ? undefined : archive.bodies.get(text.body);
  return { text, body, inclusion: includingText(archive, text) };
}

/** What a bibliography program that is not ours makes of a record of a unit. */
function readBack(form: (typeof forms)[number], of: CitedText, unitId: string) {
  const unit = archive.units.get(`${of.text.id}/${unitId}`);
  assert.ok(unit);
  const record = citationText(citationPieces(form, of), {
    pinpoints: pinpoints(place(archive, unit).locator),
    url: `https://regesta.example/texts/${unit.key}/`,
    accessed: "2026-11-24",
  });
  const items = new Cite(record).data;
  assert.equal(items.length, 1);
  const { _graph, id, "citation-key": key, ...fields } = items[0] ?? {};
  assert.ok(_graph);
  if (form !== "ris") assert.equal(key ?? id, of.text.id);
  return fields;
}

const accessed = { "date-parts": [[2026, 11, 24]] };

const resolution = {
  type: "report",
  genre: "Résolution",
  number: "S-18/1",
  title: "La situation des droits de l’homme en République arabe syrienne",
  publisher: "Conseil des droits de l’homme",
  issued: { "date-parts": [[2011, 12, 2]] },
  accessed,
  URL: "https://regesta.example/texts/s-18-1/op-4-h/",
};

const article = {
  type: "article-journal",
  title: "Nagorno Karabakh as an Itegral [sic] Part of Soviet Armenia",
  author: [{ family: "Hasan-Jalalyan", given: "Stepan R." }],
  "container-title": "Scientific Works of SCAS NAS RA",
  volume: "2",
  issue: "26",
  page: "54-61",
  issued: { "date-parts": [[2023]] },
  DOI: "10.52971/18294316-2023.26.2-54",
  accessed,
  URL: "https://regesta.example/texts/hasan-jalalyan-2023/p-12/",
};

test("a resolution comes back from BibLaTeX field for field", () => {
  assert.deepEqual(readBack("biblatex", cited("s-18-1"), "op-4-h"), {
    ...resolution,
    author: [{ family: "Conseil des droits de l’homme" }],
    language: "french",
    note: "para. 4(h); in A/HRC/S-18/2, chap. I; unofficial reproduction, in French",
  });
});

test("a resolution comes back from RIS field for field", () => {
  assert.deepEqual(readBack("ris", cited("s-18-1"), "op-4-h"), {
    ...resolution,
    author: [{ family: "Conseil des droits de l’homme", given: "" }],
    language: "fr",
    note: ["para. 4(h)", "unofficial reproduction, in French"],
  });
});

test("a resolution comes back from CSL-JSON field for field", () => {
  assert.deepEqual(readBack("csl-json", cited("s-18-1"), "op-4-h"), {
    ...resolution,
    author: [{ literal: "Conseil des droits de l’homme" }],
    "container-title":
      "Rapport du Conseil des droits de l’homme sur sa dix-huitième session extraordinaire",
    section: "A/HRC/S-18/2, chap. I",
    language: "fr",
    note: "para. 4(h); unofficial reproduction, in French",
  });
});

test("a report comes back without a date, which its source does not give", () => {
  for (const form of forms) {
    const { issued, number, note } = readBack(form, cited("a-hrc-s-18-2"), "par-27");
    assert.equal(issued, undefined);
    assert.equal(number, "A/HRC/S-18/2");
    assert.match(String(note), /^chap\. II, para\. 27/);
  }
});

test("an article comes back field for field, its paragraph in a note and no page for it", () => {
  const place = "para. 12 [Regesta’s numbering]";
  const status = "unofficial reproduction, in English, Armenian and Russian";
  assert.deepEqual(readBack("biblatex", cited("hasan-jalalyan-2023"), "p-12"), {
    ...article,
    "publisher-place": "Gyumri",
    language: "english",
    note: `${place}; ${status}`,
  });
  assert.deepEqual(readBack("ris", cited("hasan-jalalyan-2023"), "p-12"), {
    ...article,
    language: "en",
    note: [place, status],
  });
  assert.deepEqual(readBack("csl-json", cited("hasan-jalalyan-2023"), "p-12"), {
    ...article,
    "publisher-place": "Gyumri",
    language: "en",
    note: `${place}; ${status}`,
  });
});

test("Armenian, Cyrillic and the signs of each notation come back unharmed", () => {
  const of = cited("hasan-jalalyan-2023");
  assert.ok(of.text.kind === "article");
  const title = `Հայոց պատմություն: «История» 100 % & #1 $5 a_b {x} ~ ^ \\ "q" <i> ${"слово ".repeat(40)}ց`;
  const changed = { ...of, text: { ...of.text, title, titleInCitations: undefined } };
  for (const form of forms) assert.equal(readBack(form, changed, "p-12")["title"], title, form);
});
