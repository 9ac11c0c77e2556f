import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { withUnit } from "#fixtures/with-unit.ts";
import { forbiddenCharacters } from "./forbidden-characters.ts";

const signs: readonly [name: string, sign: string, code: string][] = [
  ["a control character", "\u0007", "U+0007"],
  ["a bidirectional override", "\u202E", "U+202E"],
  ["a zero-width space", "\u200B", "U+200B"],
  ["a soft hyphen", "\u00AD", "U+00AD"],
  ["a sign of private use", "\uE000", "U+E000"],
  ["a replacement character", "\uFFFD", "U+FFFD"],
  ["a digit that looks like another", "\u0663", "U+0663"],
  ["a mathematical digit", "\u{1D7D8}", "U+1D7D8"],
];

for (const [name, sign, code] of signs) {
  test(`names ${name}, and the field that has it`, () => {
    const problems = forbiddenCharacters(withUnit("op-1", { text: `Déci${sign}de:` }));
    assert.ok(
      problems.some(
        ({ rule, field, message }) =>
          rule === "forbidden-character" &&
          field.join(".").startsWith("units.3.text") &&
          message.includes(code),
      ),
      JSON.stringify(problems),
    );
  });
}

test("names letters that are composed of parts", () => {
  const [problem] = forbiddenCharacters(withUnit("op-1", { text: "De\u0301cide:" }));
  assert.match(problem?.message ?? "", /not in Unicode's form NFC/);
});

test("names a word with letters of two scripts", () => {
  const problems = forbiddenCharacters(withUnit("op-1", { text: "Dесide:" }));
  assert.deepEqual(
    problems.map(({ rule, field }) => `${rule} ${field.join(".")}`),
    ["mixed-scripts units.3.text"],
  );
});

test("looks at every field of every kind of record", () => {
  const bodies = new Map([["council", { name: { en: "Council", fr: "Con\u200Dseil" } }]]);
  const [problem] = forbiddenCharacters(anArchive({ bodies }));
  assert.deepEqual(problem?.record, { kind: "bodies", id: "council" });
  assert.deepEqual(problem.field, ["name", "fr"]);
});
