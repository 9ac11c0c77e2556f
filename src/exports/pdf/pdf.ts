import type { NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { Book } from "../book/book.ts";
import type { PdfCompiler } from "./pdf-compiler.ts";
import { pdfSource } from "./pdf-source.ts";

/**
 * A text as PDF/UA-1 (ISO 14289-1), which Typst checks, dated by the last change of its words: the
 * same bytes wherever and whenever it is made. A text with a sign that no face has cannot be
 * PDF/UA, and is a tagged PDF all the same. Throws with Typst's own words where the template is wrong.
 */
export function pdf(book: Book, typst: PdfCompiler): Uint8Array<ArrayBuffer> {
  typst.compiler.mapShadow(typst.source, Buffer.from(pdfSource(book)));
  const document = typeset(book, typst);
  const creationTimestamp = Date.parse(book.changed) / 1000;
  try {
    return written(typst, document, { pdfStandard: "ua-1", creationTimestamp });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes("PDF/UA-1 error")) throw error;
    return written(typst, document, { creationTimestamp });
  }
}

function typeset(book: Book, { compiler, template }: PdfCompiler): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: template });
  if (compiled.result !== null) return compiled.result;
  const reasons = JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics);
  throw new Error(`The PDF of \`${book.id}\` cannot be set: ${reasons}`);
}

function written(
  { compiler }: PdfCompiler,
  document: NodeTypstDocument,
  options: Parameters<PdfCompiler["compiler"]["pdf"]>[1],
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(compiler.pdf(document, options));
}
