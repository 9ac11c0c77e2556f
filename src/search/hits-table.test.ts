import assert from "node:assert/strict";
import { test } from "node:test";
import { csvParse } from "d3-dsv";
import { hitsTable } from "./hits-table.ts";

const record = {
  text: "r-1",
  unit: "op-1",
  en: "para. 1",
  fr: "§ 1",
  language: "fr",
  kind: "operative",
};

function table(words: string) {
  return csvParse(hitsTable([{ ...record, words }], "fr", () => "https://example.org/r-1/op-1/"));
}

test("keeps every word of a hit, with its place and permalink", () => {
  const [row] = table('Il dit: "oui", puis\nnon; Ղարաբաղ');
  assert.equal(row?.["words"], 'Il dit: "oui", puis\nnon; Ղարաբաղ');
  assert.equal(row["place"], "§ 1");
  assert.equal(row["permalink"], "https://example.org/r-1/op-1/");
});

test("does not let a spreadsheet take words for a formula", () => {
  for (const words of ["=1+1", "+1", "-1", "@x"]) {
    assert.equal(table(words)[0]?.["words"], `'${words}`);
  }
});
