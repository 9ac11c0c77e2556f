import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import type { Archive, Text } from "#archive/archive.ts";
import { openArchive } from "#archive/open-archive.ts";
import { anArchive } from "#fixtures/an-archive.ts";
import { manyRuns } from "#fixtures/many-runs.ts";
import { RelaxNg } from "#fixtures/relax-ng.mjs";
import type { Inline } from "#schemas/inline.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { akomaNtoso } from "./akoma-ntoso.ts";
import { dataSchemas } from "./data-schemas.ts";
import { exportedText, type ExportedText } from "./exported-text.ts";
import { tei } from "./tei.ts";
import { formatsOf, isBookFormat, textFormats, writeText } from "./text-formats.ts";

xmlRegisterFsInputProviders();

const { archive } = openArchive("content");
const absolute = (path: string): string => `https://regesta.example${path}`;

function exported(from: Archive, id: string): ExportedText {
  const text = from.texts.get(id);
  assert.ok(text);
  return exportedText(from, text, absolute);
}

/** The words of an element of a file of XML, calls of notes and all. */
function wordsOf(xml: string): string {
  const document = XmlDocument.fromString(xml);
  const words = document.root.content;
  document.dispose();
  return words.replace(/\s+/g, " ");
}

for (const format of textFormats.filter((known) => !isBookFormat(known))) {
  test(`writes whole files: ${format}`, (t) => {
    const made = anArchive();
    for (const text of made.texts.values()) {
      const file = writeText(format, exported(made, text.id));
      assert.equal(file !== undefined, formatsOf(text).includes(format));
      if (file === undefined) continue;
      const path = new URL(`expected/${text.id}.${format}`, import.meta.url);
      t.assert.fileSnapshot(file, fileURLToPath(path), { serializers: [String] });
    }
  });
}

test("leaves out no word of any text", () => {
  for (const text of archive.texts.values()) {
    for (const format of ["akn.xml", "tei.xml"] as const) {
      const file = writeText(format, exported(archive, text.id));
      if (file === undefined) continue;
      const words = wordsOf(file);
      for (const unit of text.units) {
        for (const piece of plainPieces(unit.words)) {
          assert.ok(words.includes(piece), `${format} of ${unit.key}: ${piece}`);
        }
      }
    }
  }
});

/** The runs of words between calls of notes, readings of ours and breaks of lines. */
function plainPieces(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "words") return inline.value.replace(/\s+/g, " ");
    return "children" in inline ? plainPieces(inline.children) : [];
  });
}

test("a text as JSON is what its schema says, and holds the printed words", () => {
  for (const text of archive.texts.values()) {
    const file: unknown = JSON.parse(writeText("json", exported(archive, text.id)) ?? "");
    const { units } = dataSchemas.text.parse(file);
    assert.deepEqual(
      units.map(({ id, words }) => [id, words]),
      text.units.map((unit) => [unit.id, inlineWords(unit.words)]),
    );
  }
});

test("XML is well-formed and keeps its words, whatever they are", () => {
  const sign = fc
    .string({ unit: "binary", minLength: 1, maxLength: 30 })
    .filter((words) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\uFFFD]/u.test(words));
  const markup = fc.constantFrom("<b>", "]]>", "&amp;", "<!--", "?>", "<?xml", '"', "'");
  const made = anArchive();
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, markup), { minLength: 1 }), (parts) => {
      const value = parts.join("");
      for (const text of made.texts.values()) {
        const changed = withWords(text, value);
        const from = exportedText(made, changed, absolute);
        const files = [akomaNtoso(from), tei(from)].filter((file) => file !== undefined);
        for (const file of files) {
          assert.ok(wordsOf(file).includes(value.replace(/\s+/g, " ")));
        }
      }
    }),
    { ...manyRuns, numRuns: 100 },
  );
});

/** A text whose first paragraph has other words. */
function withWords(text: Text, value: string): Text {
  const at = text.units.findIndex(({ kind }) => kind === "paragraph" || kind === "operative");
  const units = text.units.map((unit, index) =>
    index === at ? { ...unit, words: [{ kind: "words" as const, value }] } : unit,
  );
  return { ...text, units };
}

test("refuses a control character, which no XML can hold", () => {
  const made = anArchive();
  for (const text of made.texts.values()) {
    const from = exportedText(made, withWords(text, "a\u0000b"), absolute);
    assert.throws(() => tei(from));
    if (text.kind !== "article") assert.throws(() => akomaNtoso(from));
  }
});

const schemas = new URL("../../../shared/schemas/", import.meta.url);
const xsd = fileURLToPath(new URL("akomantoso30.xsd", schemas));
const rng = fileURLToPath(new URL("tei_all.rng", schemas));

test(
  "Akoma Ntoso is valid against the schema of OASIS",
  { skip: existsSync(xsd) ? false : "the schema is not on this machine" },
  () => {
    const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(xsd), { url: xsd }));
    for (const text of archive.texts.values()) {
      const file = akomaNtoso(exported(archive, text.id));
      if (file !== undefined) schema.validate(XmlDocument.fromString(file));
    }
  },
);

test(
  "TEI is valid against the schema of the TEI Consortium",
  { skip: existsSync(rng) ? false : "the schema is not on this machine" },
  () => {
    const schema = RelaxNg.fromDoc(XmlDocument.fromBuffer(readFileSync(rng)));
    for (const text of archive.texts.values()) {
      schema.validate(XmlDocument.fromString(tei(exported(archive, text.id))));
    }
  },
);
