import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { citedLocatorText, locatorText } from "#strings/locator-text.ts";
import { place } from "./place.ts";

const archive = anArchive();

const names: readonly [key: string, en: string, fr: string, citedEn?: string, citedFr?: string][] =
  [
    [
      "r-1/pp-1",
      "preambular para. 1",
      "préambule, al. 1",
      "preambular para. 1 [Regesta’s numbering]",
      "préambule, al. 1 [numérotation de Regesta]",
    ],
    ["r-1/op-1", "para. 1", "§ 1"],
    ["r-1/op-1-b", "para. 1(b)", "§ 1 b)"],
    ["r-1/op-2-against", "para. 2, against", "§ 2, contre"],
    ["r-1/fn-1", "note 1", "note 1"],
    ["r-1/title", "title", "titre"],
    ["r-1/enacting", "enacting words", "formule d’adoption"],
    ["essay/title-en", "title", "titre"],
    ["essay/title-ru", "title (Russian)", "titre (russe)"],
    [
      "essay/p-2",
      "para. 2",
      "§ 2",
      "para. 2 [Regesta’s numbering]",
      "§ 2 [numérotation de Regesta]",
    ],
    ["essay/lit", "heading “Literature”", "intertitre « Literature »"],
    ["essay/lit-1", "Literature, no. 1", "Literature, nº 1"],
  ];

for (const [key, en, fr, citedEn = en, citedFr = fr] of names) {
  test(`names ${key} in both languages, and in citations says what is ours`, () => {
    const unit = archive.units.get(key);
    assert.ok(unit);
    const { locator } = place(archive, unit);
    assert.deepEqual([locatorText("en", locator), locatorText("fr", locator)], [en, fr]);
    assert.deepEqual(
      [citedLocatorText("en", locator), citedLocatorText("fr", locator)],
      [citedEn, citedFr],
    );
  });
}

const published = openArchive(contentRoot).archive;
const cited = [
  ["a-hrc-s-18-2/par-4", "chap. II, § 4"],
  ["a-hrc-s-18-2/par-9-1", "chap. II, § 9, point 1 [numérotation de Regesta]"],
  ["a-hrc-s-18-2/par-21-a", "chap. II, § 21 a)"],
  ["a-hrc-s-18-2/par-27-abstaining", "chap. II, § 27, abstentions"],
  ["a-hrc-s-18-2/par-27-end", "chap. II, § 27, mots de clôture"],
  ["a-hrc-s-18-2/par-29", "chap. III, § 29"],
  ["a-hrc-s-18-2/ch-1", "chap. I"],
  ["a-hrc-s-18-2/ch-2-c", "chap. II, sect. C"],
  ["a-hrc-s-18-2/annex-3", "annexe, « A/HRC/S-18/L.1 »"],
  ["hasan-jalalyan-2023/p-22-3", "§ 22 [numérotation de Regesta], point 3"],
] as const;

for (const [key, pinpoint] of cited) {
  test(`cites ${key} without a doubt`, () => {
    const unit = published.units.get(key);
    assert.ok(unit);
    assert.equal(citedLocatorText("fr", place(published, unit).locator), pinpoint);
  });
}

test("gives no two units of a text one citation", () => {
  for (const language of ["en", "fr"] as const) {
    const citations = [...published.units.values()].map(
      (unit) => `${unit.textId} ${citedLocatorText(language, place(published, unit).locator)}`,
    );
    assert.deepEqual(
      citations.filter((citation, index) => citations.indexOf(citation) !== index),
      [],
    );
  }
});
