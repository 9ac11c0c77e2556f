import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseQuery, queryLimits } from "./query.ts";
import { queryPieces } from "./query-pieces.ts";

const readings = [
  ["droits homme", ["words droits", "words homme"]],
  ['"droits de l’homme" -mandat', ["phrase droits de l’homme", "not word mandat"]],
  ["«a b» “c d”", ["phrase a b", "phrase c d"]],
  ['-"a b"', ["not phrase a b"]],
  ['"not closed', ['words "not', "words closed"]],
  ["refug* ab*", ["prefix refug", "words ab*"]],
  ["cites:60/251 -year:1921", ["cites 60/251", "not year 1921"]],
  ['état:"Côte d’Ivoire"', ["state Côte d’Ivoire"]],
  [
    "texte:s-18-1 genre:note langue:fr année:1921",
    ["text s-18-1", "kind note", "language fr", "year 1921"],
  ],
  ["résolution: text: http://a.b", ["words résolution:", "words text:", "words http://a.b"]],
  [
    "1918-1920 Hasan-Jalalyan - x",
    ["words 1918-1920", "words Hasan-Jalalyan", "words -", "words x"],
  ],
] as const;

for (const [typed, expected] of readings) {
  test(`reads ${typed}`, () => {
    const read = queryPieces(typed).map((piece) => {
      if (piece.kind === "words") return `words ${piece.text}`;
      const not = piece.isExcluded ? "not " : "";
      return piece.kind === "field"
        ? `${not}${piece.field} ${piece.value}`
        : `${not}${piece.kind} ${piece.text}`;
    });
    assert.deepEqual(read, expected);
  });
}

test("reads anything at all within its limits", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (typed) => {
      const { terms, cut } = parseQuery(typed);
      assert.ok(terms.length <= queryLimits.terms);
      assert.ok(cut || typed.length <= queryLimits.length);
    }),
  );
});
