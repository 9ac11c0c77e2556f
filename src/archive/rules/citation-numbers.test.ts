import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { anArticle } from "#fixtures/an-article.ts";
import { citationNumbers } from "./citation-numbers.ts";

test("names a link whose number is that of another work", () => {
  const units = anArticle().units.map((unit) =>
    unit.id === "p-1" ? { ...unit, text: "So it is [[2, p. 5](work:book-1990)]." } : unit,
  );
  const [problem] = citationNumbers(
    anArchive({ texts: new Map([["essay", anArticle({ units })]]) }),
  );
  assert.equal(problem?.rule, "citation-number");
  assert.deepEqual(problem.field, ["units", 2, "text"]);
});
