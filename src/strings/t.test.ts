import assert from "node:assert/strict";
import { test } from "node:test";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { translator } from "./t.ts";

test("puts values in their places", () => {
  assert.equal(translator("fr")("count.paragraphs", { count: 50 }), "50 unités citables");
});

test("takes the same values in both languages", () => {
  const french = new Map<string, string>(Object.entries(fr));
  for (const [key, english] of Object.entries(en)) {
    const names = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    assert.deepEqual(names(french.get(key) ?? ""), names(english), key);
  }
});
