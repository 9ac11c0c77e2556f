import { translator } from "#strings/t.ts";
import type { Book } from "../book/book.ts";
import { block, textBlock, xmlDocument, xmlText, type XmlNode } from "../xml-builder.ts";

/** A file of an EPUB that its package names. */
export interface ManifestItem {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly properties?: string;
  /** Whether it is a page in the order of reading. */
  readonly isPage?: boolean;
}

/** The package document (EPUB 3.3, 5): what the book is, its files, and the order of its pages. */
export function packageDocument(book: Book, items: readonly ManifestItem[]): string {
  const root = xmlDocument("http://www.idpf.org/2007/opf", "package");
  root.att("version", "3.0");
  root.att("unique-identifier", "permalink");
  root.att("http://www.w3.org/XML/1998/namespace", "xml:lang", book.language);
  addMetadata(root, book);
  const manifest = block(root, "manifest");
  for (const { id, href, type, properties } of items) {
    block(manifest, "item", { id, href, "media-type": type, properties });
  }
  const spine = block(root, "spine");
  for (const { id } of items.filter(({ isPage }) => isPage)) {
    block(spine, "itemref", { idref: id });
  }
  return xmlText(root);
}

function addMetadata(root: XmlNode, book: Book): void {
  const t = translator(book.language);
  const metadata = block(root, "metadata");
  metadata.att("http://www.w3.org/2000/xmlns/", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
  textBlock(metadata, "dc:identifier", book.permalink, { id: "permalink" });
  for (const { words, language } of book.titles) {
    textBlock(metadata, "dc:title", words, { "xml:lang": language });
  }
  textBlock(metadata, "dc:creator", book.creator, { id: "creator" });
  meta(metadata, "file-as", book.creatorSorted, "#creator");
  meta(metadata, "role", "aut", "#creator", "marc:relators");
  for (const language of book.languages) textBlock(metadata, "dc:language", language);
  textBlock(metadata, "dc:date", book.date);
  textBlock(metadata, "dc:publisher", "Regesta");
  for (const source of book.sources) textBlock(metadata, "dc:source", source);
  textBlock(metadata, "dc:rights", t("facts.rightsUnknown"));
  textBlock(metadata, "dc:description", book.status);
  meta(metadata, "dcterms:modified", `${book.changed}T00:00:00Z`);
  for (const [property, value] of accessibility) meta(metadata, property, value);
  meta(metadata, "schema:accessibilitySummary", t("book.accessibility"));
}

/** What a reader can count on (EPUB Accessibility 1.1, 2.2). */
const accessibility = [
  ["schema:accessMode", "textual"],
  ["schema:accessModeSufficient", "textual"],
  ["schema:accessibilityFeature", "ARIA"],
  ["schema:accessibilityFeature", "displayTransformability"],
  ["schema:accessibilityFeature", "readingOrder"],
  ["schema:accessibilityFeature", "structuralNavigation"],
  ["schema:accessibilityFeature", "tableOfContents"],
  ["schema:accessibilityHazard", "none"],
] as const;

function meta(
  metadata: XmlNode,
  property: string,
  value: string,
  refines?: string,
  scheme?: string,
): void {
  textBlock(metadata, "meta", value, { property, refines, scheme });
}
