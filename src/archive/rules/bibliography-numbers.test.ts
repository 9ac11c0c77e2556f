import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { anArticle } from "#fixtures/an-article.ts";
import { bibliographyNumbers } from "./bibliography-numbers.ts";

function messagesFor(text: string): string[] {
  const units = anArticle().units.map((unit) => (unit.id === "p-1" ? { ...unit, text } : unit));
  const archive = anArchive({ texts: new Map([["essay", anArticle({ units })]]) });
  return bibliographyNumbers(archive).map(
    ({ rule, field, message }) => `${rule} ${field.join(".")}: ${message}`,
  );
}

test("names a number in brackets that leads to no work", () => {
  assert.deepEqual(messagesFor("It said so [4, p. 5]."), [
    "number-without-work units.2.text: «[4, p. 5]» cites a work, and is linked to none.",
  ]);
});

test("names the second number of a bracket that leads to no work", () => {
  assert.deepEqual(messagesFor("So [[1, p. 5](work:book-1990); 7]."), [
    "number-without-work units.2.text: «; 7» cites a work, and is linked to none.",
  ]);
});

test("takes words in brackets for words", () => {
  assert.deepEqual(messagesFor("The town [then a village] was theirs."), []);
});
