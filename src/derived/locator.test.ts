import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { locatorText } from "#strings/locator-text.ts";
import { place } from "./place.ts";

const archive = anArchive();

const names = [
  ["r-1/pp-1", "preambular para. 1", "préambule, al. 1", true],
  ["r-1/op-1", "para. 1", "§ 1", false],
  ["r-1/op-1-b", "para. 1(b)", "§ 1 b)", false],
  ["r-1/op-2-against", "para. 2, Against", "§ 2, Contre", false],
  ["r-1/fn-1", "note 1", "note 1", false],
  ["r-1/enacting", "Enacting words", "Formule d’adoption", false],
  ["essay/title-en", "Title", "Titre", false],
  ["essay/title-ru", "Title (Russian)", "Titre (russe)", false],
  ["essay/p-2", "para. 2", "§ 2", true],
  ["essay/lit-1", "Literature 1", "Literature 1", false],
] as const;

for (const [key, en, fr, editorial] of names) {
  test(`names ${key} in both languages, and says whether the number is ours`, () => {
    const unit = archive.units.get(key);
    assert.ok(unit);
    const { locator } = place(archive, unit);
    assert.equal(locatorText("en", locator), en);
    assert.equal(locatorText("fr", locator), fr);
    assert.equal(locator.editorial, editorial);
  });
}
