import assert from "node:assert/strict";
import { test } from "node:test";
import { aResolution } from "#fixtures/a-resolution.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { significantWords } from "./significant-words.ts";

function wordsOf(text: string, label = "1."): string[] {
  const units = [{ id: "op-1", kind: "operative", label, source: "L1", text } as const];
  const archive = anArchive({ texts: new Map([["r-1", aResolution({ units })]]) });
  return [...archive.units.values()].flatMap((unit) =>
    significantWords(unit).map(({ key, form, language }) => `${language ?? "—"} ${key} ${form}`),
  );
}

test("leaves out articles, elided or not, and the number of the paragraph", () => {
  assert.deepEqual(wordsOf("Les droits de l’Homme."), ["fr droits droits", "fr homme Homme"]);
});

test("takes a symbol, a date and a range whole", () => {
  assert.deepEqual(wordsOf("A/C.3/66/L.57/Rev.1, 11.08.2023 (606-607)"), [
    "— a/c.3/66/l.57/rev.1 A/C.3/66/L.57/Rev.1",
    "— 11.08.2023 11.08.2023",
    "— 606-607 606-607",
  ]);
});

test("has a label that is a symbol", () => {
  assert.deepEqual(wordsOf("Titre", "A/HRC/S-18/L.1"), [
    "— a/hrc/s-18/l.1 A/HRC/S-18/L.1",
    "fr titre Titre",
  ]);
});

test("gives each word the language of its passage, and a number none", () => {
  assert.deepEqual(wordsOf('Adopté <span lang="la">ad referendum</span> en 2011'), [
    "fr adopte Adopté",
    "la ad ad",
    "la referendum referendum",
    "— 2011 2011",
  ]);
});

test("has a word as often as it stands there", () => {
  assert.deepEqual(wordsOf("État, État"), ["fr etat État", "fr etat État"]);
});
