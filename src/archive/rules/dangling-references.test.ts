import assert from "node:assert/strict";
import { test } from "node:test";
import type { Records } from "#archive/archive.ts";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { danglingReferences } from "./dangling-references.ts";

const nothing = new Map<string, never>();

const cases: readonly [without: Partial<Records>, named: string, field: string][] = [
  [{ instruments: nothing }, "There is no instrument `treaty`.", "units.2.text"],
  [{ works: nothing }, "There is no work `book-1990`.", "units.2.text"],
  [{ bodies: nothing }, "There is no body `council`.", "body"],
  [{ votes: nothing }, "There is no vote `r-1`.", "vote"],
  [{ sources: nothing }, "There is no source `r-1.fr`.", "source.file"],
  [{ states: nothing }, "There is no state `ddd`.", "lists.abstaining.states.0"],
];

for (const [without, named, field] of cases) {
  test(`says «${named}» and where it is named`, () => {
    const found = danglingReferences(anArchive(without)).map(
      ({ message, field: path }) => `${message} ${path.join(".")}`,
    );
    assert.ok(found.includes(`${named} ${field}`), found.join("\n"));
  });
}

test("names a call of a note that the text does not have", () => {
  const units = aResolution().units.filter(({ id }) => id !== "fn-1");
  const problems = danglingReferences(
    anArchive({ texts: new Map([["r-1", aResolution({ units })]]) }),
  );
  assert.ok(problems.some(({ message }) => message === "There is no unit `r-1/fn-1`."));
});
