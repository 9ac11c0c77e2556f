import assert from "node:assert/strict";
import { test } from "node:test";
import { aMovedArchive } from "#fixtures/a-moved-archive.ts";
import { correctionsFeed } from "#exports/corrections-feed.ts";
import { corrections } from "./corrections.ts";

test("logs what each release added and corrected, the latest first", () => {
  const [latest, first] = corrections(aMovedArchive());
  assert.equal(latest?.release.id, "1.1.0");
  assert.equal(latest.addedPermalinks, 1);
  assert.deepEqual(
    latest.corrections.map(({ kind, key, place }) => [kind, key, place?.unit.key]),
    [
      ["changed", "r-1/op-1-a", "r-1/op-1-a"],
      ["moved", "r-1/fn-1", "r-1/fn-9"],
    ],
  );
  assert.equal(first?.addedPermalinks, 17);
  assert.deepEqual(first.corrections, []);
});

test("says the same in the feed, in the language of the feed", () => {
  assert.deepEqual(
    correctionsFeed(corrections(aMovedArchive()), "fr").map(({ title, link }) => [title, link]),
    [
      ["Version 1.1.0", "/fr/corrections/#release-1-1-0"],
      ["Mots modifiés\u00A0: R/1, § 1 a)", "/texts/r-1/op-1-a/"],
      ["Adresse déplacée\u00A0: r-1/fn-1", "/texts/r-1/fn-1/"],
      ["Version 1.0.0", "/fr/corrections/#release-1-0-0"],
    ],
  );
});
