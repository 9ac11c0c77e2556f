import type { EnclosingInline, Inline } from "#schemas/inline.ts";
import { recordUrl } from "#urls";
import { noteOf, type ExportedText } from "../exported-text.ts";
import { addText, inline, type XmlNode } from "../xml-builder.ts";

/** Adds the words of a unit, with their marks, to an element of mixed content (TEI P5 §3). */
export function addTeiInlines(
  parent: XmlNode,
  inlines: readonly Inline[],
  exported: ExportedText,
): void {
  for (const piece of inlines) addInline(parent, piece, exported);
}

function addInline(parent: XmlNode, piece: Inline, exported: ExportedText): void {
  switch (piece.kind) {
    case "words":
      addText(parent, piece.value);
      return;
    case "line-break":
      inline(parent, "lb");
      return;
    case "note-call": {
      const unit = noteOf(exported, piece.note);
      if (unit === undefined) return;
      const note = inline(parent, "note", { "xml:id": piece.note, n: piece.mark, place: "foot" });
      addTeiInlines(note, unit.words, exported);
      return;
    }
    default:
      addEnclosing(parent, piece, exported);
  }
}

function addEnclosing(parent: XmlNode, piece: EnclosingInline, exported: ExportedText): void {
  switch (piece.kind) {
    case "italic":
    case "underline":
    case "superscript": {
      const rend = { italic: "italic", underline: "underline", superscript: "superscript" };
      addTeiInlines(inline(parent, "hi", { rend: rend[piece.kind] }), piece.children, exported);
      return;
    }
    case "language":
      addTeiInlines(
        inline(parent, "foreign", { "xml:lang": piece.language }),
        piece.children,
        exported,
      );
      return;
    case "sic":
      addSic(parent, piece, exported);
      return;
    case "reference": {
      const language = exported.text.language === "fr" ? "fr" : "en";
      const target = exported.absolute(recordUrl(language, piece.to));
      const type = piece.to.kind;
      addTeiInlines(inline(parent, "ref", { target, type }), piece.children, exported);
    }
  }
}

/** What is printed, and beside it what we read, where we do (TEI P5 §3.5.1). */
function addSic(
  parent: XmlNode,
  piece: Extract<EnclosingInline, { kind: "sic" }>,
  exported: ExportedText,
): void {
  if (piece.reading === undefined) {
    addTeiInlines(inline(parent, "sic"), piece.children, exported);
    return;
  }
  const choice = inline(parent, "choice");
  addTeiInlines(inline(choice, "sic"), piece.children, exported);
  addText(inline(choice, "corr", { resp: "#regesta" }), piece.reading);
}
