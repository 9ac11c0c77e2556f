import type { Book } from "../book/book.ts";
import { block, xmlDocument, xmlText } from "../xml-builder.ts";
import { colophonPage, titlePage } from "./front-pages.ts";
import { navigation } from "./navigation.ts";
import { packageDocument, type ManifestItem } from "./package-document.ts";
import { textPage } from "./text-page.ts";

/** What an EPUB is made with besides words. */
export interface EpubIngredients {
  readonly stylesheet: string;
  /** A face for Armenian, which few reading systems have. */
  readonly armenianFace: Uint8Array;
}

const folder = "EPUB";
const packagePath = `${folder}/package.opf`;

/** The files of an EPUB by their paths, besides `mimetype`, in the order in which they are packed. */
export function epubFiles(
  book: Book,
  { stylesheet, armenianFace }: EpubIngredients,
): ReadonlyMap<string, string | Uint8Array> {
  const hasArmenian = book.languages.includes("hy");
  const face: ManifestItem[] = hasArmenian
    ? [{ id: "armenian", href: "armenian.woff2", type: "font/woff2" }]
    : [];
  return new Map<string, string | Uint8Array>([
    ["META-INF/container.xml", container()],
    [packagePath, packageDocument(book, [...pages, ...face])],
    [`${folder}/title.xhtml`, titlePage(book)],
    [`${folder}/nav.xhtml`, navigation(book)],
    [`${folder}/text.xhtml`, textPage(book)],
    [`${folder}/colophon.xhtml`, colophonPage(book)],
    [`${folder}/book.css`, hasArmenian ? `${armenianRule}${stylesheet}` : stylesheet],
    ...(hasArmenian ? [[`${folder}/armenian.woff2`, armenianFace] as const] : []),
  ]);
}

const armenianRule = `@font-face {
  font-family: "Noto Serif Armenian";
  src: url("armenian.woff2");
}

`;

const pages: readonly ManifestItem[] = [
  { id: "title", href: "title.xhtml", type: "application/xhtml+xml", isPage: true },
  {
    id: "nav",
    href: "nav.xhtml",
    type: "application/xhtml+xml",
    properties: "nav",
    isPage: true,
  },
  { id: "text", href: "text.xhtml", type: "application/xhtml+xml", isPage: true },
  { id: "colophon", href: "colophon.xhtml", type: "application/xhtml+xml", isPage: true },
  { id: "stylesheet", href: "book.css", type: "text/css" },
];

/** Where the package is (Open Container Format, 4.2.6.3.1). */
function container(): string {
  const root = xmlDocument("urn:oasis:names:tc:opendocument:xmlns:container", "container");
  root.att("version", "1.0");
  block(block(root, "rootfiles"), "rootfile", {
    "full-path": packagePath,
    "media-type": "application/oebps-package+xml",
  });
  return xmlText(root);
}
