import assert from "node:assert/strict";
import { test } from "node:test";
import type { ConcordanceEntry } from "#derived/concordance-entry.ts";
import type { SpanLanguage } from "#schemas/language.ts";
import { entryCountText, entryKindText } from "./entry-text.ts";

const places = { count: 2, paragraphs: 1, texts: [] };

function aWord(key: string, language: SpanLanguage | undefined): ConcordanceEntry {
  return { kind: "word", id: key, key, forms: [key], language, kindred: [], ...places };
}

test("names the language of a word where its letters do not tell it", () => {
  assert.equal(entryKindText("fr", aWord("droits", "fr")), "français");
  assert.equal(entryKindText("fr", aWord("карабах", "ru")), undefined);
  assert.equal(entryKindText("fr", aWord("aдрес", "ru")), "russe");
  assert.equal(entryKindText("fr", aWord("1921", undefined)), undefined);
});

test("counts words as they stand there, and States by the paragraph", () => {
  assert.equal(entryCountText("en", aWord("droits", "fr")), "2 times");
  const state: ConcordanceEntry = {
    kind: "state",
    id: "state-ind",
    key: "india",
    name: "India",
    language: undefined,
    url: "/states/ind/",
    ...places,
  };
  assert.equal(entryCountText("en", state), "one paragraph");
  assert.equal(entryKindText("en", state), "State");
});
