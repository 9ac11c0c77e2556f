import assert from "node:assert/strict";
import { test } from "node:test";
import { entryId } from "./entry-id.ts";

test("gives symbols that differ in a sign different anchors", () => {
  assert.equal(entryId("fr", "hopitaux"), "fr-hopitaux");
  assert.equal(entryId("n", "60/251"), "n-60_2f251");
  assert.notEqual(entryId("n", "60/251"), entryId("n", "60-251"));
});
