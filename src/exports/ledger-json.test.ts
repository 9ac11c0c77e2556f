import assert from "node:assert/strict";
import { test } from "node:test";
import * as z from "zod";
import { aMovedArchive } from "#fixtures/a-moved-archive.ts";
import { ledgerJson } from "./ledger-json.ts";

const PublishedSchema = z.object({
  permalinks: z.array(z.record(z.string(), z.unknown())),
  addresses: z.array(z.unknown()),
});

function published(): z.infer<typeof PublishedSchema> {
  const json = ledgerJson(aMovedArchive(), (path) => `https://x.example${path}`);
  return PublishedSchema.parse(JSON.parse(json));
}

function entry(address: string) {
  return published().permalinks.find((permalink) => permalink["address"] === address);
}

test("says when an address appeared and when its words last changed", () => {
  const changed = entry("https://x.example/texts/r-1/op-1-a/");
  assert.equal(changed?.["appeared"], "1.0.0");
  assert.equal(changed["changed"], "1.1.0");
  assert.equal(changed["status"], "current");
});

test("names the aliases of a unit, and where an alias leads", () => {
  assert.deepEqual(entry("https://x.example/texts/r-1/fn-9/")?.["aliases"], [
    "https://x.example/texts/r-1/fn-1/",
  ]);
  assert.equal(
    entry("https://x.example/texts/r-1/fn-1/")?.["movedTo"],
    "https://x.example/texts/r-1/fn-9/",
  );
});

test("lists the addresses that are no unit's", () => {
  assert.deepEqual(published().addresses, [
    { address: "https://x.example/", appeared: "1.0.0" },
    { address: "https://x.example/texts/r-1/", appeared: "1.0.0" },
  ]);
});
