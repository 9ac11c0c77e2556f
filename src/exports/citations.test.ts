import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import type { Unit } from "#archive/archive.ts";
import { openArchive } from "#archive/open-archive.ts";
import { citationForms } from "#derived/citation-forms.ts";
import type { Pinpoints } from "#derived/citation-piece.ts";
import { includingText } from "#derived/including-text.ts";
import { pinpointRange } from "#derived/pinpoint-range.ts";
import { place } from "#derived/place.ts";
import { pinpoints } from "#strings/pinpoint-text.ts";
import { votePinpoints } from "#strings/vote-pinpoint.ts";
import { citations } from "./citations.ts";
import { citationPieces } from "./citations/all-forms.ts";
import { citationHtml, citationText } from "#derived/citation-piece.ts";
import type { CitedText } from "./citations/cited-text.ts";

const { archive } = openArchive("content");
const plain = { serializers: [String] };

function expected(file: string): string {
  return fileURLToPath(new URL(`expected/${file}`, import.meta.url));
}

function cited(textId: string): CitedText {
  const text = archive.texts.get(textId);
  assert.ok(text);
  const body = text.kind === "article" ? undefined : archive.bodies.get(text.body);
  return { text, body, inclusion: includingText(archive, text) };
}

/** A place in every form, under the name of the place. */
function inEveryForm(name: string, textId: string, at: Pinpoints | undefined, url: string): string {
  const written = new Map(
    citations(cited(textId), at, url).map(({ form, text }) => [form, text] as const),
  );
  const forms = citationForms.map((form) => `${form}\n${written.get(form) ?? "absent"}`);
  return [`## ${name}`, ...forms].join("\n\n");
}

function unitOf(key: string): Unit {
  const unit = archive.units.get(key);
  assert.ok(unit, key);
  return unit;
}

function pinpointsOf(key: string): Pinpoints {
  return pinpoints(place(archive, unitOf(key)).locator);
}

const urlOf = (key: string): string => `https://regesta.example/texts/${key}/`;

/** The first unit of each kind, and of each kind of part, that each text has. */
function oneOfEachKind(): Unit[] {
  const units = [...archive.units.values()];
  const kinds = Map.groupBy(units, ({ textId, kind, label, ordinal }) =>
    [textId, kind, label !== undefined, ordinal !== undefined].join(" "),
  );
  return [...kinds.values()].flatMap(([first]) => first ?? []);
}

test("cites a place of each kind in each form", (t) => {
  const places = oneOfEachKind().map(({ key, textId }) =>
    inEveryForm(key, textId, pinpointsOf(key), urlOf(key)),
  );
  assert.ok(places.length > 25);
  t.assert.fileSnapshot(places.join("\n\n"), expected("citations-of-units.txt"), plain);
});

test("cites whole texts, ranges and the vote of a State in each form", (t) => {
  const texts = [...archive.texts.keys()].map((id) => inEveryForm(id, id, undefined, urlOf(id)));
  const ranges = [
    ["s-18-1/op-4-a", "s-18-1/op-4-c"],
    ["s-18-1/op-3", "s-18-1/op-5"],
    ["s-18-1/pp-2", "s-18-1/pp-4"],
    ["a-hrc-s-18-2/par-6", "a-hrc-s-18-2/par-8"],
    ["hasan-jalalyan-2023/p-3", "hasan-jalalyan-2023/p-5"],
  ].map(([from = "", to = ""]) =>
    inEveryForm(
      `${from} to ${to}`,
      from.split("/")[0] ?? "",
      pinpointRange(pinpointsOf(from), pinpointsOf(to)),
      urlOf(from),
    ),
  );
  const state = archive.states.get("uga");
  assert.ok(state);
  const list = "a-hrc-s-18-2/par-27-abstaining";
  const vote = inEveryForm(
    "the vote of Uganda",
    "a-hrc-s-18-2",
    votePinpoints(place(archive, unitOf(list)).locator, state),
    "https://regesta.example/votes/s-18-1/#vote-uga",
  );
  const all = [...texts, ...ranges, vote].join("\n\n");
  t.assert.fileSnapshot(all, expected("citations-of-more.txt"), plain);
});

test("adds the day of access in the words of each form", (t) => {
  const values = {
    pinpoints: pinpointsOf("s-18-1/op-4-h"),
    url: urlOf("s-18-1/op-4-h"),
    accessed: "2026-11-24",
  };
  const written = citationForms.map(
    (form) => `${form}\n${citationText(citationPieces(form, cited("s-18-1")), values)}`,
  );
  t.assert.fileSnapshot(written.join("\n\n"), expected("citations-with-day.txt"), plain);
});

test("escapes everything but the italics of titles", () => {
  const values = { pinpoints: undefined, url: 'https://x.example/?a&"<b>', accessed: undefined };
  assert.equal(
    citationHtml([{ italic: "A <b>" }, " & ", { url: true }], values),
    "<i>A &#60;b&#62;</i> &#38; https://x.example/?a&#38;&#34;&#60;b&#62;",
  );
});
