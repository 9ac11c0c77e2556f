import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import type { ConcordanceEntry } from "#derived/concordance-entry.ts";
import { mentions } from "#derived/mentions.ts";
import { interfaceLanguages } from "#schemas/language.ts";
import { concordancePages } from "./concordance-pages.ts";
import { significantWords } from "./significant-words.ts";
import { wordConcordance } from "./word-concordance.ts";

const { archive } = openArchive(contentRoot);

function entriesOf(language: "en" | "fr"): ConcordanceEntry[] {
  return wordConcordance(archive, language).flatMap(({ groups }) =>
    groups.flatMap((group) => group.entries),
  );
}

function unitsOf({ texts }: ConcordanceEntry): string[] {
  return texts.flatMap(({ occurrences }) => occurrences.map(({ place }) => place.unit.key));
}

for (const language of interfaceLanguages) {
  test(`leads from every word of every unit to that unit, in ${language}`, () => {
    const words = entriesOf(language).filter((entry) => entry.kind === "word");
    const byWord = Map.groupBy(words, ({ key, language: own }) => `${own ?? ""} ${key}`);
    assert.ok([...byWord.values()].every(({ length }) => length === 1));
    for (const unit of archive.units.values()) {
      for (const { key, form, language: own } of significantWords(unit)) {
        const entry = byWord.get(`${own ?? ""} ${key}`)?.[0];
        assert.ok(entry !== undefined, form);
        assert.ok(entry.forms.includes(form), form);
        assert.ok(unitsOf(entry).includes(unit.key), `${form}: ${unit.key}`);
      }
    }
  });

  test(`gives no two entries the same anchor, in ${language}`, () => {
    const ids = entriesOf(language).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test(`is in alphabetical order, in ${language}`, () => {
    const parts = wordConcordance(archive, language).map(({ id }) => id);
    assert.deepEqual(parts.slice(0, 3), ["0-9", "a", "b"]);
    assert.deepEqual(parts.slice(-3), ["z", "cyrillic", "armenian"]);
    const letters = entriesOf(language).flatMap(({ key }) => (/^h[a-z]+$/.test(key) ? key : []));
    assert.deepEqual(letters, letters.toSorted());
  });
}

test("has as many places of words as the texts", () => {
  const inTexts = [...archive.units.values()].flatMap(significantWords).length;
  const counted = entriesOf("en")
    .filter(({ kind }) => kind === "word")
    .reduce((sum, { count }) => sum + count, 0);
  assert.equal(counted, inTexts);
});

test("shows a word as printed, with its paragraphs", () => {
  const entry = entriesOf("fr").find(({ id }) => id === "fr-hopitaux");
  assert.ok(entry?.kind === "word");
  assert.deepEqual(entry.forms, ["hôpitaux"]);
  assert.ok(unitsOf(entry).includes("s-18-1/op-2-e"));
});

test("leads to words of the same stem and language", () => {
  const entry = entriesOf("en").find(({ id }) => id === "ru-карабах");
  assert.ok(entry?.kind === "word");
  const other = entriesOf("en").find(({ id }) => id === "ru-арцах");
  assert.ok(other?.kind === "word");
  assert.deepEqual(
    other.kindred.map(({ part, form }) => [part, form]),
    [["cyrillic", "Арцаха"]],
  );
});

test("has names under what a language calls them, with the mentions of their index", () => {
  const stalin = entriesOf("en").find(({ id }) => id === "person-stalin");
  const found = mentions(archive).of("persons", "stalin");
  assert.ok(stalin?.kind === "person");
  assert.equal(stalin.url, "/persons/#stalin");
  assert.deepEqual(
    unitsOf(stalin),
    found.map(({ place }) => place.unit.key),
  );
  const nameOf = (language: "en" | "fr") =>
    entriesOf(language).find(({ id }) => id === "state-deu")?.key;
  assert.deepEqual([nameOf("en"), nameOf("fr")], ["germany", "allemagne"]);
});

test("knows which of its pages both languages have", () => {
  const pages = concordancePages(archive);
  for (const { language, part, partIds, isInAll } of pages) {
    assert.ok(partIds.includes(part.id));
    const others = pages.filter((page) => page.language !== language);
    assert.equal(
      isInAll,
      others.some((page) => page.part.id === part.id),
    );
  }
});
