import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../fold.ts";
import { concordancePart, partHeading } from "./concordance-part.ts";

const cases = [
  ["État", "e", "et"],
  ["œuvre", "o", "oe"],
  ["“Tenth Congress”", "t", "te"],
  ["D’Artagnan", "d", "da"],
  ["60/251", "0-9", "6"],
  ["A/C.3/66/L.57/Rev.1", "0-9", "a"],
  ["S-17/1", "0-9", "s"],
  ["Résolution S-17/1", "r", "re"],
  ["1er", "0-9", "1"],
  ["Карабах", "cyrillic", "к"],
  ["Երևան", "armenian", "ե"],
  ["əsas", "0-9", "ə"],
] as const;

for (const [printed, part, heading] of cases) {
  test(`puts ${printed} on the page ${part}`, () => {
    assert.equal(concordancePart(fold(printed)), part);
    assert.equal(partHeading(fold(printed)), heading);
  });
}
