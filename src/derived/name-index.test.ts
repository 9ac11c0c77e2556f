import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { byLetter } from "./by-letter.ts";
import { mentions } from "./mentions.ts";
import { bodyIndex, personIndex, placeIndex } from "./name-index.ts";

const archive = anArchive();
const named = mentions(archive);

test("gives a person with offices, forms and every paragraph that names them", () => {
  const [person] = personIndex(archive, named);
  assert.deepEqual(person?.forms, [{ form: "Author A.", language: undefined }]);
  assert.deepEqual(
    person.mentions.map(({ place }) => place.unit.key),
    ["essay/lit-1"],
  );
  assert.deepEqual(
    person.offices.map(({ as, date, body, state }) => [as, date, body?.id, state?.id]),
    [["Author", "1990", "council", "aaa"]],
  );
});

test("gives a place with what a text claims of it, and other spellings apart", () => {
  const [place] = placeIndex(archive, named, "en");
  assert.deepEqual(
    place?.claims.map(({ words }) => words),
    ["Очерк"],
  );
  assert.deepEqual(place.equivalents, [{ language: "en", form: "Ocherk" }]);
  assert.deepEqual(place.forms, [{ form: "Очерк", language: "ru" }]);
});

test("has a body without forms, which no mention is known of", () => {
  assert.deepEqual(
    bodyIndex(archive, named, "fr").map(({ mentions: found }) => found),
    [[]],
  );
});

test("groups names by their first letter, whatever stands over or before it", () => {
  const groups = byLetter(["“Ab”", "État", "Eau"], (name) => name);
  assert.deepEqual(
    groups.map(({ letter, entries }) => [letter, entries.length]),
    [
      ["A", 1],
      ["E", 2],
    ],
  );
});
