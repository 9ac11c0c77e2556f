import type { BookInline } from "../book/book-words.ts";
import { addText, inline, type XmlNode } from "../xml-builder.ts";

/** Adds the words of a unit, with their marks, to an element of XHTML. */
export function addWords(parent: XmlNode, inlines: readonly BookInline[]): void {
  for (const piece of inlines) addPiece(parent, piece);
}

const elements = { italic: "i", underline: "u", superscript: "sup" } as const;

function addPiece(parent: XmlNode, piece: BookInline): void {
  switch (piece.kind) {
    case "words":
      addText(parent, piece.value);
      return;
    case "line-break":
      inline(parent, "br");
      return;
    case "note-call":
      addNoteCall(parent, piece);
      return;
    case "italic":
    case "underline":
    case "superscript":
      addWords(inline(parent, elements[piece.kind]), piece.children);
      return;
    case "language": {
      const { language } = piece;
      addWords(inline(parent, "span", { lang: language, "xml:lang": language }), piece.children);
      return;
    }
    case "sic":
      addSic(parent, piece);
      return;
    case "link": {
      const href = piece.target === undefined ? piece.href : `#${piece.target}`;
      addWords(inline(parent, "a", { href }), piece.children);
    }
  }
}

/** The call of a note (EPUB 3.3 and DPUB-ARIA 1.1 `doc-noteref`). */
function addNoteCall(parent: XmlNode, call: Extract<BookInline, { kind: "note-call" }>): void {
  const link = inline(parent, "a", {
    id: call.id,
    class: "note-call",
    href: `#${call.note}`,
    "epub:type": "noteref",
    role: "doc-noteref",
    "aria-label": call.name,
  });
  addText(link, call.mark);
}

/** What is printed, then our remark on it in brackets. */
function addSic(parent: XmlNode, piece: Extract<BookInline, { kind: "sic" }>): void {
  addWords(parent, piece.children);
  const remark = inline(parent, "span", { class: "editorial" });
  addText(remark, " [");
  if (piece.isPrinted) addText(inline(remark, "i", { lang: "la", "xml:lang": "la" }), "sic");
  addText(remark, `${piece.remark}]`);
}
