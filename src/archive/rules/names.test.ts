import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { records } from "#fixtures/records.ts";
import type { EventRecord } from "#schemas/event.ts";
import type { PersonRecord } from "#schemas/person.ts";
import type { PlaceRecord } from "#schemas/place.ts";
import { names } from "./names.ts";

function problemsWith(changes: Parameters<typeof anArchive>[0]): string[] {
  return names(anArchive(changes)).map(
    ({ rule, record, field }) => `${rule} ${record.kind}/${record.id} ${field.join(".")}`,
  );
}

function aPerson(change: Partial<PersonRecord>) {
  return {
    persons: new Map(
      [...records().persons].map(([id, person]) => [id, { ...person, ...change }] as const),
    ),
  };
}

function aPlace(change: Partial<PlaceRecord>) {
  return {
    places: new Map(
      [...records().places].map(([id, place]) => [id, { ...place, ...change }] as const),
    ),
  };
}

const office = { as: "Author", unit: "essay/lit-1", date: "1990" };

test("names a form that no text prints", () => {
  assert.deepEqual(problemsWith(aPerson({ forms: ["Author A.", "Author B."] })), [
    "name-not-in-texts persons/author-a forms.1",
  ]);
});

test("names an office that its paragraph does not have in these words", () => {
  assert.deepEqual(problemsWith(aPerson({ offices: [{ ...office, as: "Editor" }] })), [
    "words-not-in-unit persons/author-a offices.0.as",
  ]);
});

test("names an office in a paragraph that does not name the person", () => {
  assert.deepEqual(
    problemsWith(aPerson({ offices: [{ ...office, as: "essay", unit: "essay/title-en" }] })),
    ["not-named-there persons/author-a offices.0.unit"],
  );
});

test("names an office without a date where the paragraph tells of something dated", () => {
  const events = new Map(
    [...records().events].map(([id, event]) => {
      const told: EventRecord = { ...event, units: ["essay/lit-1"] };
      return [id, told];
    }),
  );
  const changes = { events, ...aPerson({ offices: [{ ...office, date: "undated" }] }) };
  assert.deepEqual(problemsWith(changes), ["office-without-date persons/author-a offices.0.date"]);
});

test("names a claim about a place that its paragraph does not make", () => {
  assert.deepEqual(problemsWith(aPlace({ claims: [{ unit: "essay/title-ru", words: "Наш" }] })), [
    "words-not-in-unit places/aaaland-shore claims.0.words",
  ]);
});
