import assert from "node:assert/strict";
import { test } from "node:test";
import { withUnit } from "#fixtures/with-unit.ts";
import type { UnitRecord } from "#schemas/unit.ts";
import { transcription } from "./transcription.ts";

function problemsWith(id: string, change?: Partial<UnitRecord>): string[] {
  return transcription(withUnit(id, change)).map(
    ({ rule, field, message }) => `${rule} ${field.join(".")}: ${message}`,
  );
}

test("names the first letter that is not the file's", () => {
  assert.deepEqual(problemsWith("op-1", { text: "Décida:" }), [
    "words-differ-from-source units.3.text: At line 4 of `content/sources/r-1.fr.txt` the unit reads «1. Décida:», the file «1. Décide:».",
  ]);
});

test("names a printed number that is not the file's", () => {
  assert.match(problemsWith("op-1", { label: "1)" }).join(), /the unit reads «1\) Décide:»/);
});

test("names the line that no unit transcribes any more", () => {
  assert.deepEqual(problemsWith("op-1-a"), [
    "source-not-covered units.3.source: Line 5 of `content/sources/r-1.fr.txt` belongs to no unit: «a) D’agir;».",
  ]);
});

test("names a line that two units claim", () => {
  assert.match(problemsWith("op-1-a", { source: "L4-L5" }).join("\n"), /source-covered-twice/);
});

test("names a span that runs past the end of the file", () => {
  assert.match(problemsWith("fn-1", { source: "L16C1-L16C99" }).join("\n"), /span-beyond-file/);
});

test("does not take a hyphen from the file without an intervention", () => {
  assert.match(
    problemsWith("op-1-b", { interventions: undefined }).join(),
    /the unit reads «b\) D’attendre;», the file «b\) D’atten-↵dre;»/,
  );
});
