import assert from "node:assert/strict";
import { test } from "node:test";
import { readPassage, withoutInsertions } from "./passage.ts";

function segments(pasted: string): string[] {
  return readPassage(pasted).segments.map(({ words }) => words);
}

const wrapped = [
  ["« Un homme libre »", "", "«", "“Un homme libre.”", '"Un homme libre"', "„Un homme libre“"],
  ["‘Un homme libre’"],
  ["  'Un homme libre',  "],
].flat();

for (const pasted of wrapped.filter((words) => words.length > 3)) {
  test(`takes ${pasted} out of its quotation marks`, () => {
    assert.deepEqual(segments(pasted), ["Un homme libre"]);
  });
}

test("leaves out calls of notes and references behind the quotation, and says so", () => {
  for (const tail of ["¹", "12", "[3]", "(S-18/1, par. 4)", "*"]) {
    const { segments: found, leftOut } = readPassage(`« Un homme libre »${tail}.`);
    assert.deepEqual(
      found.map(({ words }) => words),
      ["Un homme libre"],
    );
    assert.equal(leftOut, `${tail}.`);
  }
  assert.equal(readPassage("« Un homme libre ».").leftOut, "");
});

for (const mark of ["[…]", "…", "...", "[...]", "(…)", "( . . . )", "....", "[ … ]"]) {
  test(`reads ${mark} as words left out`, () => {
    assert.deepEqual(segments(`Un homme ${mark} est libre`), ["Un homme", "est libre"]);
  });
}

test("reads an ellipsis at an end as nothing", () => {
  assert.deepEqual(segments("[…] Un homme …"), ["Un homme"]);
});

test("keeps a first letter in brackets with its word", () => {
  assert.deepEqual(segments("« [L]es États »"), ["[L]es États"]);
});

test("can read words in brackets as an addition", () => {
  const shortened = withoutInsertions(readPassage("Il [le Conseil] décide [sic] d’agir [3]"));
  assert.deepEqual(
    shortened?.segments.map(({ words, gap }) => [words, gap]),
    [
      ["Il", Infinity],
      ["décide [sic] d’agir", 150],
    ],
  );
  assert.equal(withoutInsertions(readPassage("Il décide [sic]")), undefined);
});
