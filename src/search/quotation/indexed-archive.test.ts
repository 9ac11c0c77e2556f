import assert from "node:assert/strict";
import { test } from "node:test";
import type { Archive } from "#archive/archive.ts";
import { unitReadings } from "#derived/unit-reading.ts";
import { unitData } from "#exports/unit-data.ts";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { archive as published, shownVerdict } from "#fixtures/quoted-archive.ts";
import { indexRecords } from "../index-record.ts";
import { memoryIndex } from "../memory-index.ts";
import { checkPassage } from "./check-passage.ts";
import { indexedArchive } from "./indexed-archive.ts";
import { readUnitFile } from "./read-unit-file.ts";
import type { Verdict } from "./verdict.ts";

/** Checks quotations by the index of an archive, and counts the files of units that it reads. */
function checker(archive: Archive): (pasted: string) => Promise<[verdict: Verdict, read: number]> {
  const records = indexRecords(archive);
  const files = new Map(
    unitReadings(archive).map((reading) => {
      const file: unknown = JSON.parse(JSON.stringify(unitData(reading, (path) => `x:${path}`)));
      return [reading.place.unit.key, file];
    }),
  );
  const index = {
    ...memoryIndex([...archive.units.values()]),
    shown: (order: number) => {
      const record = records[order]?.shown;
      return record === undefined ? Promise.reject(new Error("None.")) : Promise.resolve(record);
    },
  };
  return async (pasted) => {
    const read = new Set<string>();
    const candidates = indexedArchive(index, (key) => {
      read.add(key);
      return Promise.resolve(readUnitFile(files.get(key)));
    });
    return [await checkPassage(pasted, candidates, () => Promise.resolve()), read.size];
  };
}

const checkPublished = checker(published);

const cases = [
  ["Soulignant de nouveau combien il importe d'établir", "typography s-18-1/pp-6 (apostrophes)"],
  ["Soulignant de nouveau cornbien il importe d’établir", "wording s-18-1/pp-6 (wording)"],
  ["Condamne fermement: a) Les violations flagrantes, systématiques", "exact s-18-1/op-2+op-2-a"],
  ["A/C.3/66/L.57/Rev.1", "exact s-18-1/fn-1"],
  ["«Խորհրդային Հայաստան» թերթ, N 106", "exact hasan-jalalyan-2023/lit-3"],
  ["All human beings are born free and equal in dignity and rights.", "none"],
] as const;

for (const [pasted, wanted] of cases) {
  test(`finds «${pasted}» by the index, in a few units alone`, async () => {
    const [verdict, read] = await checkPublished(pasted);
    assert.equal(shownVerdict(verdict), wanted);
    assert.ok(read <= 24);
  });
}

test("knows by a unit's own file that the text is quoting", async () => {
  const [verdict] = await checkPublished("to leave Nagorno Karabakh within the borders of the");
  assert.ok("places" in verdict);
  assert.deepEqual(verdict.places[0]?.quoting, {
    isWhole: true,
    records: ["instrument:caucasus-bureau-1921-07-05"],
  });
  const [own] = await checkPublished("Without discussing the issue or putting it to a vote");
  assert.ok("places" in own);
  assert.equal(own.places[0]?.quoting, undefined);
});

test("reads a few units of thousands", async () => {
  const words = "rapport session membre Conseil vote États droits décision projet texte".split(" ");
  const units = Array.from({ length: 3000 }, (_, index) => ({
    id: `op-${String(index + 1)}`,
    kind: "operative" as const,
    label: `${String(index + 1)}.`,
    source: `L${String(index + 1)}`,
    text: `Prie le ${words[index % 10] ?? ""} de tenir le ${words[(index * 7) % 9] ?? ""} numéro ${String(index)} en vue;`,
  }));
  const large = anArchive({ texts: new Map([["r-1", aResolution({ units })]]) });
  const [verdict, read] = await checker(large)("de tenir le session nurnéro 1237 en vue");
  assert.equal(shownVerdict(verdict), "wording r-1/op-1238 (wording)");
  assert.ok(read <= 24);
});
