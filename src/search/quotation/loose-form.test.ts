import assert from "node:assert/strict";
import { test } from "node:test";
import { looseForm } from "./loose-form.ts";

const alike = [
  ["either apostrophe", "l’homme", "l'homme", "lʼhomme", "l` homme".replace("`", "’")],
  ["ligatures", "efficace œuvre", "eﬃcace oeuvre", "EFFICACE ŒUVRE"],
  ["accents, composed or not", "déjà", "de\u0301ja\u0300", "deja"],
  ["spaces of every kind", "à : b", "à\u00A0: b", "à\u202F:\n b", "à:b"],
  ["hyphens at the ends of lines", "exemple", "exem-\nple", "exem\u00ADple", "exem‐\nple"],
  ["dashes of every length", "Haut-Commissariat", "Haut–Commissariat", "Haut-\nCommissariat"],
  ["numbers parted in any way", "1918-1923", "1918 – 1923", "1918−1923", "1918 1923"],
  [
    "quotation marks of every style",
    "le « mot » dit",
    'le "mot" dit',
    "le “mot” dit",
    "le ‘mot’ dit",
  ],
  ["brackets of one who quotes", "Les États", "[L]es États", "Les [sic] États"],
  ["calls of notes in brackets", "règles, ainsi", "règles [12], ainsi"],
  ["ellipses", "dit … que", "dit que", "dit ... que", "dit [...] que"],
  ["invisible signs", "homme", "ho\u200Bmme", "\uFEFFhomme", "ho\u0000mme"],
  ["Cyrillic and Armenian in capitals", "Карабах Հայաստան", "КАРАБАХ ՀԱՅԱՍՏԱՆ"],
] as const;

for (const [what, first, ...others] of alike) {
  test(`takes no account of ${what}`, () => {
    for (const other of others) assert.equal(looseForm(other).form, looseForm(first).form);
  });
}

const different = [
  ["peoples", "people’s"],
  ["1041", "1 041"],
  ["65/281", "65/282"],
  ["oui, non", "oui non"],
  ["l’homme", "lhomme"],
  ["aдрес", "адрес"],
] as const;

for (const [one, other] of different) {
  test(`tells ${one} from ${other}`, () => {
    assert.notEqual(looseForm(one).form, looseForm(other).form);
  });
}

test("knows where each sign stands", () => {
  const text = "« L’ eﬃcacité\n[…] 1918-\n1923 »";
  const { form, from, to } = looseForm(text);
  assert.equal(form.length, from.length);
  const shown = form.split("").map((sign, index) => [sign, text.slice(from[index], to[index])]);
  assert.deepEqual(shown.slice(0, 6), [
    ["l", "L"],
    ["'", "’"],
    ["e", "e"],
    ["f", "ﬃ"],
    ["f", "ﬃ"],
    ["i", "ﬃ"],
  ]);
  assert.deepEqual(shown[form.indexOf(" ")], [" ", "-\n"]);
});
