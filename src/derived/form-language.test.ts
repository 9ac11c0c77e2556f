import assert from "node:assert/strict";
import { test } from "node:test";
import { citationForms } from "./citation-forms.ts";
import { formLanguage } from "./form-language.ts";

test("knows the language of every form but those of records and of the bare address", () => {
  assert.deepEqual(
    citationForms.filter((form) => formLanguage(form) === undefined),
    ["biblatex", "ris", "csl-json", "url"],
  );
  assert.equal(formLanguage("constructor"), undefined);
});
