import { exportsFile, packageFile } from "../book/ingredients.ts";
import type { EpubIngredients } from "./epub-files.ts";

/** Reads what EPUBs are made with. */
export function epubIngredients(): EpubIngredients {
  return {
    stylesheet: exportsFile("epub/book.css"),
    armenianFace: packageFile(
      "@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2",
    ),
  };
}
