import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { contents } from "./contents.ts";
import { sections } from "./sections.ts";

const { texts } = anArchive();
const resolution = texts.get("r-1");
const article = texts.get("essay");
assert.ok(resolution);
assert.ok(article);

test("holds every unit once, in the order of the text", () => {
  for (const text of texts.values()) {
    const ids = sections(text).flatMap(({ heading, units }) =>
      [heading, ...units].map((unit) => unit?.id),
    );
    assert.deepEqual(
      ids.filter((id) => id !== undefined),
      text.units.map(({ id }) => id),
    );
  }
});

test("parts a resolution by what its paragraphs are", () => {
  assert.deepEqual(
    contents(resolution).map(({ id, group, places }) => ({
      id,
      group,
      numbers: places.map(({ number }) => number),
    })),
    [
      { id: "title", group: "front", numbers: [] },
      { id: "enacting", group: "preamble", numbers: [] },
      { id: "op-1", group: "operative", numbers: ["1", "2"] },
      { id: "fn-1", group: "notes", numbers: [] },
    ],
  );
});

test("takes the words of printed headings", () => {
  const { words, group, places } = contents(article).at(-1) ?? {};
  assert.deepEqual(
    { words, group, places },
    { words: "Literature", group: "bibliography", places: [] },
  );
});
