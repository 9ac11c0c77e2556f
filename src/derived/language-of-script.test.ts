import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOfScript } from "./language-of-script.ts";

test("tells a language by its script, where the script is that of one language", () => {
  assert.equal(languageOfScript("Ղարաբաղ"), "hy");
  assert.equal(languageOfScript("Карабах"), "ru");
  assert.equal(languageOfScript("Karabakh"), undefined);
  assert.equal(languageOfScript("60/251"), undefined);
});
