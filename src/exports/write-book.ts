import { book } from "./book/book.ts";
import { epub } from "./epub/epub.ts";
import { epubIngredients } from "./epub/ingredients.ts";
import type { ExportedText } from "./exported-text.ts";
import { pdfCompiler } from "./pdf/pdf-compiler.ts";
import { pdf } from "./pdf/pdf.ts";
import type { BookFormat } from "./text-formats.ts";

/** Makes the file of a text as a book, from the faces and templates that books are made with. */
export function writeBook(format: BookFormat, exported: ExportedText): Uint8Array<ArrayBuffer> {
  switch (format) {
    case "epub":
      return epub(book(exported), epubIngredients());
    case "pdf":
      return pdf(book(exported), pdfCompiler());
  }
}
