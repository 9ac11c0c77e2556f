import { zipSync, type Zippable } from "fflate";
import { mediaType } from "../media-types.ts";
import type { Book } from "../book/book.ts";
import { epubFiles, type EpubIngredients } from "./epub-files.ts";

/**
 * A text as an EPUB 3.3 publication: the same bytes wherever and whenever it is made. The file
 * `mimetype` stands first and is not packed (EPUB 3.3 Open Container Format, 4.3).
 */
export function epub(book: Book, ingredients: EpubIngredients): Uint8Array<ArrayBuffer> {
  const files: Zippable = { mimetype: [encoded(mediaType(".epub") ?? ""), { level: 0 }] };
  for (const [path, content] of epubFiles(book, ingredients)) {
    files[path] = typeof content === "string" ? encoded(content) : content;
  }
  // Times in a ZIP file are local: this one is written alike in every time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

function encoded(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}
