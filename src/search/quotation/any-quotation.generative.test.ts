import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { flatWords } from "../flat-words.ts";
import { archive, check } from "#fixtures/quoted-archive.ts";
import { manyRuns } from "#fixtures/many-runs.ts";
import { fold } from "../fold.ts";
import type { Verdict } from "./verdict.ts";

const runs = { ...manyRuns, numRuns: 300 };
const units = [...archive.units.values()]
  .map((unit) => ({ unit, words: flatWords(unit.words).text }))
  .filter(({ words }) => words.length >= 30);

/** Any thirty characters or more of any unit. */
const anyQuotation = fc
  .tuple(fc.constantFrom(...units), fc.nat(), fc.nat())
  .map(([{ unit, words }, start, more]) => {
    const from = start % (words.length - 29);
    const length = 30 + (more % (words.length - from - 29));
    return { unit, quoted: words.slice(from, from + length) };
  });

function has(verdict: Verdict, key: string): boolean {
  return (
    "places" in verdict &&
    verdict.places.some(({ text, units: touched }) =>
      touched.some(({ id }) => `${text}/${id}` === key),
    )
  );
}

test("any words of any unit are exact, and in that unit", async () => {
  await fc.assert(
    fc.asyncProperty(anyQuotation, async ({ unit, quoted }) => {
      const verdict = await check(quoted);
      assert.equal(verdict.kind, "exact", quoted);
      assert.ok(has(verdict, unit.key), quoted);
    }),
    runs,
  );
});

const disturbances: Readonly<Record<string, (words: string) => string>> = {
  apostrophes: (words) => words.replaceAll("’", "'"),
  "line breaks": (words) => words.replaceAll(" ", "\n"),
  "spaces of no width": (words) => words.replaceAll(" ", " \u200B\u00A0"),
  capitals: (words) => words.toUpperCase(),
  accents: (words) => words.normalize("NFD"),
  ligatures: (words) => words.replaceAll("fi", "ﬁ").replaceAll("ff", "ﬀ").replaceAll("œ", "oe"),
  "soft hyphens": (words) => words.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, "\u00AD"),
  "hyphens at line ends": (words) => words.replace(/(?<=\p{L}{3})(?=\p{L}{3})/u, "-\n"),
  dashes: (words) => words.replaceAll("-", "–"),
  "quotation marks": (words) => `« ${words.replaceAll('"', "")} »`,
};

test("typography never hides words", async () => {
  const names = fc.subarray(Object.keys(disturbances), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(anyQuotation, names, async ({ unit, quoted }, chosen) => {
      const typed = chosen.reduce((words, name) => disturbances[name]?.(words) ?? words, quoted);
      const verdict = await check(typed);
      assert.ok(verdict.kind === "exact" || verdict.kind === "typography", typed);
      assert.ok(has(verdict, unit.key), typed);
    }),
    runs,
  );
});

test("one other letter is a difference of one letter, and never passes for exact", async () => {
  const letter = fc.constantFrom(..."bdfghjkpqvwxyz".split(""));
  await fc.assert(
    fc.asyncProperty(anyQuotation, fc.nat(), letter, async ({ unit, quoted }, place, other) => {
      const letters = [...quoted.matchAll(/\p{L}/gu)].filter(({ 0: own }) => fold(own) !== other);
      const at = letters[place % letters.length]?.index;
      if (at === undefined) return;
      const changed = quoted.slice(0, at) + other + quoted.slice(at + 1);
      const verdict = await check(changed);
      assert.equal(verdict.kind, "wording", changed);
      assert.ok(has(verdict, unit.key), changed);
    }),
    runs,
  );
});

test("takes whatever can be pasted", async () => {
  const pieces = fc.constantFrom("«", "[…]", "'", "-\n", "[sic]", "a)", "Nagorno Karabakh", "1918");
  const pasted = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
  );
  await fc.assert(
    fc.asyncProperty(pasted, async (words) => {
      assert.notEqual((await check(words)).kind, "");
    }),
    runs,
  );
});
