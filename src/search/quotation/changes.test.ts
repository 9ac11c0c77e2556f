import assert from "node:assert/strict";
import { test } from "node:test";
import { changes } from "./changes.ts";

function shown(quoted: string, source: string, calls: Parameters<typeof changes>[2] = []): string {
  return changes(quoted, source, calls)
    .map((piece) =>
      "same" in piece ? piece.same : `{${piece.quoted}|${piece.source} ${piece.kind}}`,
    )
    .join("");
}

const cases = [
  ["l'homme libre", "l’homme libre", "l{'|’ apostrophes}homme libre"],
  ["exem- ple", "exemple", "exem{- | hyphens}ple"],
  ["dix neuvième", "dix-neuvième", "dix{ |- hyphens}neuvième"],
  ["oeuvre", "œuvre", "{oe|œ ligatures}uvre"],
  ["eﬃcace", "efficace", "e{ﬃ|ffi ligatures}cace"],
  ["Deja vu", "déjà vu", "{D|d capitals}{e|é accents}j{a|à accents} vu"],
  ["les États", "Les États", "{l|L capitals}es États"],
  ['le "mot"', "le « mot »", 'le {"|«\u0020 quotation-marks}mot{"|\u0020» quotation-marks}'],
  ["oui, non", "oui; non", "oui{,|; punctuation} non"],
  ["le 15 mars", "le 16 mars", "le 1{5|6 figures} mars"],
  ["the Comrnunist Party", "the Communist Party", "the Com{rn|m wording}unist Party"],
  ["an illegal act", "an act", "an {illegal | wording}act"],
  ["a great country", "a small country", "a {great|small wording} country"],
  ["Nаgorno", "Nagorno", "N{а|a scripts}gorno"],
  ["[L]es États", "Les États", "{[| brackets}L{]| brackets}es États"],
  ["règles [12] ainsi", "règles ainsi", "règles {[12] | note-mark}ainsi"],
  ["abc d", "ab c d", "ab{|  spaces}c d"],
  ["Правд а", "Правда", "Правд{ | spaces}а"],
  ["Russianlanguage papers", "Russian language papers", "Russian{|  spaces}language papers"],
  ["theComrnunist Party", "the Communist Party", "the{|  spaces}Com{rn|m wording}unist Party"],
] as const;

for (const [quoted, source, wanted] of cases) {
  test(`shows how «${quoted}» differs from «${source}»`, () => {
    assert.equal(shown(quoted, source), wanted);
  });
}

test("knows the mark of a note that was pasted into the words", () => {
  const calls = [{ at: 12, mark: "1" }];
  assert.equal(
    shown("en mars 20111, fin", "en mars 2011, fin", calls),
    "en mars 2011{1| note-mark}, fin",
  );
  assert.equal(shown("en mars 20111, fin", "en mars 2011, fin"), "en mars 2011{1| figures}, fin");
});
