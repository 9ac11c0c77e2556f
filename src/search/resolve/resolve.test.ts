import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openArchive } from "#archive/open-archive.ts";
import { citationForms } from "#derived/citation-forms.ts";
import { citationText } from "#derived/citation-piece.ts";
import { includingText } from "#derived/including-text.ts";
import { place } from "#derived/place.ts";
import { citationPieces } from "#exports/citations/all-forms.ts";
import type { CitedText } from "#exports/citations/cited-text.ts";
import { examples } from "#fixtures/citation-examples.ts";
import { manyRuns } from "#fixtures/many-runs.ts";
import { locatorText } from "#strings/locator-text.ts";
import { pinpoints } from "#strings/pinpoint-text.ts";
import type { Absence, Answer, Target } from "./answer.ts";
import { catalogueOf } from "./catalogue-of.ts";
import { catalogueUnits } from "./catalogue-units.ts";
import { longest, resolve } from "./resolve.ts";

const { archive } = openArchive("content");
const catalogue = catalogueOf(archive);
const units = new Map(
  [...archive.texts.values()].map((text) => [text.id, catalogueUnits(archive, text)]),
);

function answer(typed: string): Promise<Answer> {
  return resolve(typed, catalogue, (id) => Promise.resolve(units.get(id) ?? []));
}

function shown(target: Target): string {
  switch (target.kind) {
    case "unit": {
      const to = target.to === undefined ? "" : ` to ${target.to.id}`;
      return `${target.text.id}/${target.unit.id}${to}`;
    }
    case "text":
      return target.text.id;
    case "record":
      return `${target.record.kind} ${target.record.id}`;
    case "citing":
      return `citing ${target.key}`;
    case "vote":
      return `vote ${target.vote.id}`;
    case "state-vote":
      return `vote ${target.vote.id} ${target.state.id} ${target.position}`;
  }
}

function reasonWords(reason: Absence): string {
  const values: unknown[] = Object.values(reason);
  return values
    .map((value) => {
      if (Array.isArray(value)) return value.join("");
      const isThing = typeof value === "object" && value !== null && "id" in value;
      return String(isThing ? value.id : value);
    })
    .join(" ");
}

function notation(found: Answer): string {
  switch (found.kind) {
    case "found":
      return shown(found.target) + (found.unread === "" ? "" : ` (unread: ${found.unread})`);
    case "ambiguous":
      return `either ${found.targets.map(shown).join(" or ")}`;
    case "absent": {
      const near = found.near.slice(0, 3).map(shown).join(", ");
      return `absent: ${reasonWords(found.reason)}${near === "" ? "" : `; near ${near}`}`;
    }
    default:
      return found.kind;
  }
}

for (const [typed, wanted] of examples) {
  test(`reads «${typed}»`, async () => {
    assert.equal(notation(await answer(typed)), wanted);
  });
}

test("has examples of every kind of answer, and of every absence", async () => {
  assert.ok(examples.length >= 120);
  const answers = await Promise.all(examples.map(([typed]) => answer(typed)));
  const kinds = new Set(answers.map(({ kind }) => kind));
  assert.deepEqual([...kinds].toSorted(), ["absent", "ambiguous", "found", "none"]);
  const absences = new Set(
    answers.flatMap((found) => (found.kind === "absent" ? [found.reason.what] : [])),
  );
  assert.deepEqual([...absences].toSorted(), [
    "chapter",
    "cited-work",
    "date",
    "document",
    "heading",
    "item",
    "listed",
    "no-day",
    "note",
    "operative",
    "paragraph",
    "preambular",
    "state-vote",
    "state-votes",
    "symbol",
    "unit-id",
    "words",
  ]);
});

function cited(textId: string): CitedText {
  const text = archive.texts.get(textId);
  assert.ok(text);
  const body = text.kind === "article" ? undefined : archive.bodies.get(text.body);
  return { text, body, inclusion: includingText(archive, text) };
}

test("every unit's every printed citation leads back to it, by its words and by its address", async () => {
  for (const unit of archive.units.values()) {
    const url = `https://regesta.example/texts/${unit.key}/`;
    for (const form of citationForms) {
      const values = { pinpoints: pinpoints(place(archive, unit).locator), accessed: undefined };
      const pieces = citationPieces(form, cited(unit.textId));
      const whole = citationText(pieces, { ...values, url });
      assert.equal(notation(await answer(whole)), unit.key, whole);
      if (form === "url") continue;
      const words = citationText(pieces, { ...values, url: "" });
      const found = await answer(words);
      assert.ok(found.kind === "found", words);
      assert.equal(shown(found.target), unit.key, words);
    }
  }
});

test("every unit is found by what the interface calls it, and by its id", async () => {
  for (const unit of archive.units.values()) {
    const { locator } = place(archive, unit);
    for (const language of ["en", "fr"] as const) {
      const name = `${cited(unit.textId).text.shortTitle}, ${locatorText(language, locator)}`;
      const found = await answer(name);
      assert.ok(found.kind === "found", name);
      assert.equal(shown(found.target), unit.key, name);
    }
    assert.equal(notation(await answer(unit.key)), unit.key);
  }
});

test("every whole text's printed citation leads to it", async () => {
  for (const { id } of archive.texts.values()) {
    for (const form of citationForms) {
      const values = {
        pinpoints: undefined,
        url: `https://x.example/texts/${id}/`,
        accessed: undefined,
      };
      const found = await answer(citationText(citationPieces(form, cited(id)), values));
      assert.ok(found.kind === "found");
      assert.equal(shown(found.target), id, form);
    }
  }
});

test("takes anything that hands or machines may type, without throwing", async () => {
  const pieces = fc.constantFrom(
    "S-18/1",
    "§",
    "4",
    "h)",
    "PP",
    "[4",
    "doc",
    "12 June 1921",
    "note",
    "<b>",
    "\u0000",
    "\u202E",
    "a/b",
    "\n",
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (words) => {
      const found = await answer(words);
      if (found.kind === "found") assert.notEqual(shown(found.target), "");
    }),
    manyRuns,
  );
});

test("does not read a megabyte", async () => {
  assert.deepEqual(await answer("S-18/1 § 4 ".repeat(90_000)), {
    kind: "too-long",
    limit: longest,
  });
});

test("reads the longest citation that it reads without pondering", async () => {
  for (const words of ["§ 4 ", "(", "a/", "1921-", "[4, ", "alinéa ", "par. ", "préambule "]) {
    // A pattern that tries every way to read this would not end.
    const found = await answer(words.repeat(longest).slice(0, longest));
    assert.notEqual(found.kind, "too-long");
  }
});

test("understands nothing where there are only signs", async () => {
  for (const typed of ["(((", '""', "(".repeat(5000)]) {
    assert.equal((await answer(typed)).kind, "none");
  }
});

test("says of a number of any length that there is no such document", async () => {
  const digits = "9".repeat(500);
  assert.equal(notation(await answer(`doc. ${digits}`)), `absent: document ${digits}`);
});

test("is empty for nothing", async () => {
  for (const typed of ["", " \n\t", "\u00A0"]) assert.equal((await answer(typed)).kind, "empty");
});
