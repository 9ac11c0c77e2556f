import assert from "node:assert/strict";
import { test } from "node:test";
import { anArchive } from "#fixtures/an-archive.ts";
import { records } from "#fixtures/records.ts";
import type { ListingRecord } from "#schemas/listing.ts";
import { listings } from "./listings.ts";

function problemsWith(change: Partial<ListingRecord>): string[] {
  const changed = [...records().listings].map(
    ([id, listing]) => [id, { ...listing, ...change }] as const,
  );
  return listings(anArchive({ listings: new Map(changed) })).map(
    ({ rule, field, message }) => `${rule} ${field.join(".")}: ${message}`,
  );
}

test("names a printed figure that is not the number of names", () => {
  assert.deepEqual(problemsWith({ printed: 3 }), [
    "figure-differs-from-list printed: The text prints 3; 2 are listed.",
  ]);
});

test("names the first name that the text does not have there", () => {
  assert.deepEqual(problemsWith({ entries: [{ state: "bbb" }, { state: "aaa" }] }), [
    "list-differs entries.0: At place 1 of the list the text has «AAAland, BBBland».",
  ]);
});

test("names a name of the text that is not listed", () => {
  assert.deepEqual(problemsWith({ printed: 1, entries: [{ state: "aaa" }] }), [
    "list-differs entries.1: At place 2 of the list the text has «, BBBland».",
  ]);
});

test("names words around a list that the paragraph does not have", () => {
  assert.match(problemsWith({ after: "Ont voté pour: " }).join(), /^list-not-found after/);
});
