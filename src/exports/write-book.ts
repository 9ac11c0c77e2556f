import { book } from "./book/book.ts";
import { epub } from "./epub/epub.ts";
import { epubIngredients } from "./epub/ingredients.ts";
import type { ExportedText } from "./exported-text.ts";

/** Makes the file of a text as a book, from the faces and stylesheets that books are made with. */
export function writeBook(exported: ExportedText): Uint8Array<ArrayBuffer> {
  return epub(book(exported), epubIngredients());
}
