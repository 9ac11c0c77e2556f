import assert from "node:assert/strict";
import { test } from "node:test";
import { compareWords } from "./compare-words.ts";

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: 14 + index, text }));

test("lets pass a space for a break of lines, and spaces at the ends of lines", () => {
  assert.equal(
    compareWords(
      "4. Engage aussi instamment",
      lines(" 4. Engage aussi ", "instamment; ".replace("; ", " ")),
    ),
    undefined,
  );
});

test("wants a break of lines where the unit has one", () => {
  assert.equal(compareWords("Pour:\nAngola", lines("Pour:", "Angola")), undefined);
  assert.notEqual(compareWords("Pour:\nAngola", lines("Pour: Angola")), undefined);
});

test("gives the first difference in context, with its line", () => {
  assert.deepEqual(
    compareWords("le refus du Gouvernement arabe", lines("le refus du", "Gouvernment arabe")),
    {
      line: 15,
      expected: "le refus du Gouvernement arabe",
      found: "le refus du↵Gouvernment arabe",
    },
  );
});

const differences = [
  ["a letter", "abc", "abd"],
  ["a missing end", "abc", "ab"],
  ["words too many", "ab", "abc"],
  ["a space in the midst of a line", "a b", "a  b"],
  ["another apostrophe", "l'un", "l’un"],
  ["a space at the beginning of a later line", "a b", "a\n b"],
] as const;

for (const [name, expected, file] of differences) {
  test(`sees ${name}`, () => {
    assert.notEqual(compareWords(expected, lines(...file.split("\n"))), undefined);
  });
}
