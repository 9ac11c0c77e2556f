import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import type { Archive } from "#archive/archive.ts";
import { openArchive } from "#archive/open-archive.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { manyRuns } from "#fixtures/many-runs.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { book, type Book } from "../book/book.ts";
import { exportedText } from "../exported-text.ts";
import { pdfCompiler } from "./pdf-compiler.ts";
import { pdfSource } from "./pdf-source.ts";
import { pdf } from "./pdf.ts";

const { archive } = openArchive("content");
const compiler = pdfCompiler();

function bookOf(from: Archive, id: string): Book {
  const text = from.texts.get(id);
  assert.ok(text);
  return book(exportedText(from, text, (path) => `https://regesta.example${path}`));
}

/** A PDF as PDF.js opens it. */
function opened(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  return getDocumentProxy(Uint8Array.from(bytes));
}

/** What is left of words where lines, pages and hyphens no longer matter. */
function letters(words: string): string {
  return words.normalize("NFKC").replace(/[\s\u00AD\u200B\u2010-]+/g, "");
}

test("writes whole files: what the template reads", (t) => {
  const made = anArchive();
  for (const { id } of made.texts.values()) {
    const path = new URL(`../expected/${id}.pdf.json`, import.meta.url);
    t.assert.fileSnapshot(pdfSource(bookOf(made, id)), fileURLToPath(path), {
      serializers: [String],
    });
  }
});

test("PDF.js reads every unit and its permalink in it, in every script", async () => {
  for (const { id, units } of archive.texts.values()) {
    const { text } = await extractText(await opened(pdf(bookOf(archive, id), compiler)));
    const read = letters(text.join(""));
    for (const unit of units) {
      // `op-4` must not be found inside `op-4-h`.
      const key = letters(unit.key);
      const longer = units.filter((other) => other !== unit && letters(other.key).startsWith(key));
      assert.ok(read.split(key).length - 1 > longer.length, unit.key);
      // A call of a note, or a word of ours, may stand between the words.
      const words = inlineWords(unit.words).match(/\p{L}+/gu) ?? [];
      for (const word of words) assert.ok(read.includes(letters(word)), `${unit.key}: ${word}`);
    }
  }
});

test("keeps the words of a paragraph together and in order", async () => {
  const made = anArchive();
  const { text } = await extractText(await opened(pdf(bookOf(made, "r-1"), compiler)), {
    mergePages: true,
  });
  assert.match(text, /1\.\s+Décide:\s+r-1\/\u200B?op-1\s+a\)\s+D’agir;/);
});

test("is tagged, and says its title, its author and its language", async () => {
  for (const { id, language } of archive.texts.values()) {
    const made = bookOf(archive, id);
    const document = await opened(pdf(made, compiler));
    const { info } = await getMeta(document);
    assert.equal(info["Title"], made.titles[0]?.words);
    assert.equal(info["Author"], made.creator);
    assert.equal(info["Language"], language);
    assert.deepEqual(await document.getMarkInfo(), {
      Marked: true,
      UserProperties: false,
      Suspects: false,
    });
    const outline = await document.getOutline();
    assert.ok(outline.length > 1, `${id} has no bookmarks`);
    await document.cleanup();
  }
});

test("is PDF/UA-1, which Typst has checked, in the faces that npm brought", () => {
  for (const { id } of archive.texts.values()) {
    const bytes = Buffer.from(pdf(bookOf(archive, id), compiler)).toString("latin1");
    assert.match(bytes, /pdfuaid:part>1</, id);
    const faces = new Set(
      [...bytes.matchAll(/\/BaseFont ?\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name),
    );
    assert.ok(faces.size > 2);
    for (const face of faces) assert.match(face ?? "", /^(?:SourceSerif4-|DejaVuSerif)/, id);
  }
});

test("sets any words, tagged, though no face may have their signs", () => {
  const sign = fc
    .string({ unit: "binary", minLength: 1, maxLength: 30 })
    .filter((words) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\uFFFD]/u.test(words));
  const markup = fc.constantFrom("#let x", "$", "*_", "<a>", "@b", "//", "\\", "[", "]");
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, markup), { minLength: 1 }), (parts) => {
      const made = bookOf(anArchive(), "essay");
      const words = parts.join("");
      const changed = { ...made, shortTitle: words, titles: [{ words, language: "en" as const }] };
      const bytes = Buffer.from(pdf(changed, compiler)).toString("latin1");
      assert.match(bytes, /^%PDF-1\.7[^]*\/StructTreeRoot/);
    }),
    { ...manyRuns, numRuns: 25 },
  );
});

test("is the same to the byte each time, in every time zone", () => {
  const before = process.env["TZ"];
  const sums = ["UTC", "Pacific/Kiritimati"].map((zone) => {
    process.env["TZ"] = zone;
    const bytes = pdf(bookOf(anArchive(), "essay"), compiler);
    return createHash("sha256").update(bytes).digest("hex");
  });
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  assert.equal(sums[1], sums[0]);
});

test("a template that cannot be set is an error in Typst's words", () => {
  const template = compiler.template.replace("book.typ", "broken.typ");
  compiler.compiler.addSource(template, "#nothing-of-this-name");
  assert.throws(
    () => pdf(bookOf(anArchive(), "essay"), { ...compiler, template }),
    /unknown variable/,
  );
});
