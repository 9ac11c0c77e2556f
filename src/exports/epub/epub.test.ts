import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { XmlDocument } from "libxml2-wasm";
import type { Archive } from "#archive/archive.ts";
import { openArchive } from "#archive/open-archive.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { manyRuns } from "#fixtures/many-runs.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { book } from "../book/book.ts";
import { exportedText } from "../exported-text.ts";
import { epubFiles } from "./epub-files.ts";
import { epub } from "./epub.ts";
import { epubIngredients } from "./ingredients.ts";

const { archive } = openArchive("content");
const ingredients = epubIngredients();
const xhtml = { x: "http://www.w3.org/1999/xhtml" };

function epubsOf(from: Archive): { id: string; bytes: Uint8Array }[] {
  return [...from.texts.values()].map((text) => ({
    id: text.id,
    bytes: epub(bookOf(from, text.id), ingredients),
  }));
}

function bookOf(from: Archive, id: string): ReturnType<typeof book> {
  const text = from.texts.get(id);
  assert.ok(text);
  return book(exportedText(from, text, (path) => `https://regesta.example${path}`));
}

/** The words of an element of a page by its id, on one line. */
function wordsAt(page: XmlDocument, id: string): string {
  const found = page.find(`//*[@id="${id}"]`);
  assert.equal(found.length, 1, `\`${id}\` stands there ${String(found.length)} times`);
  return (found[0]?.content ?? "").replace(/\s+/g, " ");
}

for (const page of ["package.opf", "nav.xhtml", "title.xhtml", "text.xhtml", "colophon.xhtml"]) {
  test(`writes whole files: ${page}`, (t) => {
    const made = anArchive();
    for (const { id } of made.texts.values()) {
      const file = epubFiles(bookOf(made, id), ingredients).get(`EPUB/${page}`);
      const path = new URL(`../expected/${id}.epub.${page}`, import.meta.url);
      t.assert.fileSnapshot(file, fileURLToPath(path), { serializers: [String] });
    }
  });
}

test("EPUBCheck, in its port to TypeScript, finds no error and no warning", async () => {
  for (const { id, bytes } of [...epubsOf(archive), ...epubsOf(anArchive())]) {
    const { messages } = await EpubCheck.validate(bytes);
    assert.deepEqual(messages, [], id);
  }
});

test("leaves out no unit and no word of any text, and anchors each by its id", () => {
  for (const { id, bytes } of epubsOf(archive)) {
    const page = XmlDocument.fromBuffer(unzipSync(bytes)["EPUB/text.xhtml"] ?? new Uint8Array());
    for (const node of page.find('//x:*[@class="editorial" or @class="note-call"]', xhtml)) {
      node.remove();
    }
    for (const unit of archive.texts.get(id)?.units ?? []) {
      const expected = [unit.label ?? "", inlineWords(unit.words).replace(/\n/g, "")];
      const words = wordsAt(page, unit.id);
      for (const part of expected) assert.ok(words.includes(part), `${unit.key}: ${words}`);
    }
    page.dispose();
  }
});

test("gives a report every unit of the texts that it reproduces", () => {
  const report = [...archive.texts.values()].find(({ kind }) => kind === "report");
  assert.ok(report?.kind === "report");
  assert.ok(report.includes?.length);
  const text = epubFiles(bookOf(archive, report.id), ingredients).get("EPUB/text.xhtml");
  for (const { text: included } of report.includes) {
    for (const unit of archive.texts.get(included)?.units ?? []) {
      assert.ok(String(text).includes(`id="${included}_${unit.id}"`), unit.key);
    }
  }
});

test("begins with the file `mimetype`, not packed, so that programs know it by its first bytes", () => {
  for (const { bytes } of epubsOf(anArchive())) {
    assert.equal(strFromU8(bytes.subarray(30, 58)), "mimetypeapplication/epub+zip");
    assert.deepEqual([bytes[8], bytes[9]], [0, 0]);
  }
});

test("is the same to the byte in every time zone", () => {
  const before = process.env["TZ"];
  const made = ["UTC", "Pacific/Kiritimati", "America/Caracas"].map((zone) => {
    process.env["TZ"] = zone;
    return epubsOf(anArchive());
  });
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  assert.deepEqual(made[1], made[0]);
  assert.deepEqual(made[2], made[0]);
});

test("is well-formed and keeps its words, whatever they are", () => {
  const sign = fc
    .string({ unit: "binary", minLength: 1, maxLength: 30 })
    .filter((words) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\uFFFD]/u.test(words));
  const markup = fc.constantFrom("<b>", "]]>", "&amp;", "<!--", "?>", "<?xml", '"', "'");
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, markup), { minLength: 1 }), (parts) => {
      const value = parts.join("");
      const changed = withWords(anArchive(), value);
      for (const { id } of changed.texts.values()) {
        const files = epubFiles(bookOf(changed, id), ingredients);
        const page = XmlDocument.fromString(String(files.get("EPUB/text.xhtml")));
        const unit = id === "essay" ? "p-1" : "op-1";
        assert.ok(wordsAt(page, unit).includes(value.replace(/\s+/g, " ")));
        page.dispose();
      }
    }),
    { ...manyRuns, numRuns: 50 },
  );
});

/** An archive in which one paragraph of each text has other words. */
function withWords(made: Archive, value: string): Archive {
  const texts = [...made.texts.values()].map((text) => ({
    ...text,
    units: text.units.map((unit) =>
      unit.id === "p-1" || unit.id === "op-1"
        ? { ...unit, words: [{ kind: "words" as const, value }] }
        : unit,
    ),
  }));
  return { ...made, texts: new Map(texts.map((text) => [text.id, text])) };
}
