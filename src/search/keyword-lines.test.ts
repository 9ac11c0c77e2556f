import assert from "node:assert/strict";
import { test } from "node:test";
import { keywordLines } from "./keyword-lines.ts";
import { parseQuery } from "./query.ts";

const shown = { text: "r-1", en: "", fr: "", language: "fr", kind: "operative" };
const records = [
  { ...shown, unit: "op-1", words: "Le mandat zélé du Rapporteur et le mandat ancien." },
  { ...shown, unit: "op-2", words: `${"avant ".repeat(20)}un mandat bref ${"après ".repeat(20)}` },
];
const sought = parseQuery("mandat");

test("shows every place at which a word was found, with the words around it", () => {
  const [first, second, third] = keywordLines(records, sought, "order");
  assert.deepEqual(
    [first?.before, first?.keyword, first?.after.slice(0, 10)],
    ["Le ", "mandat", " zélé du R"],
  );
  assert.equal(second?.record.unit, "op-1");
  assert.ok(third !== undefined && third.before.startsWith("avant") && third.before.length <= 60);
  assert.ok(third.after.endsWith("après"));
});

test("orders the lines by the nearest word after or before", () => {
  const words = (order: "after" | "before") =>
    keywordLines(records, sought, order).map(({ before, after }) =>
      order === "after" ? after.trim().split(/\W/)[0] : before.trim().split(" ").at(-1),
    );
  assert.deepEqual(words("after"), ["ancien", "bref", "z"]);
  assert.deepEqual(words("before"), ["Le", "le", "un"]);
});

test("takes a phrase as one keyword", () => {
  const lines = keywordLines(records, parseQuery('"mandat ancien"'), "order");
  assert.deepEqual(
    lines.map(({ keyword }) => keyword),
    ["mandat ancien"],
  );
});
