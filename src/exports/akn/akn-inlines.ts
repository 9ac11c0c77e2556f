import type { Text, Unit } from "#archive/archive.ts";
import type { FoundName } from "#archive/find-names.ts";
import { mentions } from "#derived/mentions.ts";
import { remembered } from "#derived/remembered.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { EnclosingInline, Inline } from "#schemas/inline.ts";
import { recordUrl } from "#urls";
import { noteOf, type ExportedText } from "../exported-text.ts";
import { addText, block, inline, type XmlNode } from "../xml-builder.ts";

const namesOf = remembered(mentions);

/** An exported text as one document of a file: `prefix` keeps its ids apart from the others'. */
export interface AknPart extends ExportedText {
  readonly prefix: string;
}

/** The eId of an element in its document (naming convention §5). */
export function eId(part: AknPart, local: string): string {
  return `${part.prefix}${local.replaceAll("-", "_")}`;
}

/** The States that the words of a unit name, in the order of its words. */
export function namedStates({ archive }: ExportedText, unit: Unit): FoundName[] {
  return namesOf(archive)
    .in(unit)
    .filter(({ kind }) => kind === "states");
}

/** Where the writing of a unit's words has come to: `at` counts UTF-16 units of its printed words. */
interface Cursor {
  readonly part: AknPart;
  readonly states: readonly FoundName[];
  at: number;
}

/** Adds the words of a unit, with their marks, to an element of mixed content. */
export function addWords(parent: XmlNode, unit: Unit, part: AknPart): void {
  addInlines(parent, unit.words, { part, states: namedStates(part, unit), at: 0 });
}

/** Adds the words of a unit as a paragraph on a line of its own. */
export function addParagraph(parent: XmlNode, unit: Unit, part: AknPart): void {
  addWords(block(parent, "p"), unit, part);
}

function addInlines(parent: XmlNode, inlines: readonly Inline[], cursor: Cursor): void {
  for (const piece of inlines) addInline(parent, piece, cursor);
}

function addInline(parent: XmlNode, piece: Inline, cursor: Cursor): void {
  switch (piece.kind) {
    case "words":
      addNamed(parent, piece.value, cursor);
      break;
    case "line-break":
      inline(parent, "eol");
      break;
    case "note-call":
      addNote(parent, piece, cursor.part);
      break;
    default:
      addEnclosing(parent, piece, cursor);
      return;
  }
  cursor.at += inlineWords([piece]).length;
}

/** Adds words, and each State that they name as an organisation; a name that marks cut stays words. */
function addNamed(parent: XmlNode, words: string, { states, at }: Cursor): void {
  let written = 0;
  for (const { from, to, id } of states) {
    if (from < at + written || to > at + words.length) continue;
    if (from > at + written) addText(parent, words.slice(written, from - at));
    addText(
      inline(parent, "organization", { refersTo: `#state_${id}` }),
      words.slice(from - at, to - at),
    );
    written = to - at;
  }
  if (written < words.length) addText(parent, words.slice(written));
}

/** A note stands where it is called (vocabulary §5.3), with its printed mark. */
function addNote(
  parent: XmlNode,
  { note, mark }: Extract<Inline, { kind: "note-call" }>,
  part: AknPart,
): void {
  const unit = noteOf(part, note);
  if (unit === undefined) return;
  const element = inline(parent, "authorialNote", {
    eId: eId(part, note),
    marker: mark,
    placement: "bottom",
  });
  addWords(inline(element, "p"), unit, part);
}

function addEnclosing(parent: XmlNode, piece: EnclosingInline, cursor: Cursor): void {
  switch (piece.kind) {
    case "italic":
      addInlines(inline(parent, "i"), piece.children, cursor);
      return;
    case "underline":
      addInlines(inline(parent, "u"), piece.children, cursor);
      return;
    case "superscript":
      addInlines(inline(parent, "sup"), piece.children, cursor);
      return;
    case "language":
      addInlines(inline(parent, "span", { "xml:lang": piece.language }), piece.children, cursor);
      return;
    case "sic": {
      addInlines(inline(parent, "inline", { name: "sic" }), piece.children, cursor);
      const reading = piece.reading === undefined ? "sic" : `sic: ${piece.reading}`;
      addText(inline(parent, "remark", { status: "editorial" }), `[${reading}]`);
      return;
    }
    case "reference": {
      const { text, absolute } = cursor.part;
      const href = absolute(recordUrl(pageLanguage(text), piece.to));
      addInlines(inline(parent, "ref", { href }), piece.children, cursor);
    }
  }
}

function pageLanguage({ language }: Text): "en" | "fr" {
  return language === "fr" ? "fr" : "en";
}
