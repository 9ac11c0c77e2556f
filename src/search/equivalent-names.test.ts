import assert from "node:assert/strict";
import { test } from "node:test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { namesIn, withEquivalents } from "./equivalent-names.ts";
import { memoryIndex } from "./memory-index.ts";
import { nameGroups } from "./name-groups.ts";
import { parseQuery } from "./query.ts";
import { search } from "./search.ts";

const { archive } = openArchive(contentRoot);
const groups = nameGroups(archive);
const units = [...archive.units.values()];

function others(typed: string): readonly string[] {
  return namesIn(parseQuery(typed), groups).flatMap((name) => name.others);
}

test("offers the names of a place in other scripts and spellings", () => {
  assert.deepEqual(others("Karabakh").toSorted(), ["Karabagh", "Карабах", "Ղարաբաղ"].toSorted());
  assert.ok(others("autonomie du Haut-Karabakh").includes("Нагорный Карабах"));
  assert.ok(others("Карабаха").includes("Karabakh"));
});

test("offers a person's family name in other scripts", () => {
  assert.ok(others("Myasnikyan").includes("Мясникян"));
  assert.ok(others("Сталин").includes("Stalin"));
});

test("offers nothing that is found anyway, or that is wider than what was asked for", () => {
  assert.ok(!others("Human Rights Council").includes("Conseil"));
  assert.ok(!others("Chine").includes("Chine"));
  assert.deepEqual(others("retard"), []);
});

test("offers the month of a date in other languages, and no month by itself", () => {
  assert.deepEqual(others("19 juin 1921"), ["June", "июня", "հունիսի"]);
  assert.deepEqual(others("June 19, 1921"), ["juin", "июня", "հունիսի"]);
  assert.deepEqual(others("mars"), []);
});

test("offers nothing beside a phrase, whose words are meant exactly", () => {
  assert.deepEqual(others('"Karabakh"'), []);
});

test("finds names by their equivalents, after those that are written so", async () => {
  const query = parseQuery("Мясникян");
  const hits = async (unwanted: readonly string[]) => {
    const names = namesIn(query, groups);
    const found = await search(
      withEquivalents(query, names, new Set(unwanted)),
      memoryIndex(units),
    );
    return found.hits.map(({ order }) => units[order]?.key);
  };
  assert.deepEqual(await hits([]), [
    "hasan-jalalyan-2023/key-words-ru",
    "hasan-jalalyan-2023/key-words-en",
    "hasan-jalalyan-2023/p-11",
  ]);
  assert.deepEqual(await hits(["Myasnikyan"]), ["hasan-jalalyan-2023/key-words-ru"]);
});
