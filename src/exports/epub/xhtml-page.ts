import { block, textBlock, xmlDocument, xmlText, type XmlNode } from "../xml-builder.ts";

const namespace = "http://www.w3.org/1999/xhtml";

/** What a content document is, besides what it holds. */
export interface XhtmlPage {
  readonly title: string;
  readonly language: string;
  /** What its body is, in the words of the EPUB vocabulary. */
  readonly type: string;
}

/** A content document of an EPUB: `fill` adds what its body holds. */
export function xhtmlPage(page: XhtmlPage, fill: (body: XmlNode) => void): string {
  const root = xmlDocument(namespace, "html");
  root.att("http://www.w3.org/2000/xmlns/", "xmlns:epub", "http://www.idpf.org/2007/ops");
  root.att("lang", page.language);
  root.att("http://www.w3.org/XML/1998/namespace", "xml:lang", page.language);
  const head = block(root, "head");
  block(head, "meta", { charset: "utf-8" });
  textBlock(head, "title", page.title);
  block(head, "link", { rel: "stylesheet", type: "text/css", href: "book.css" });
  fill(block(root, "body", { "epub:type": page.type }));
  return xmlText(root);
}

/** The attributes that say a language, where it is not the one around. */
export function inLanguage(
  language: string,
  around: string,
): { readonly lang?: string; readonly "xml:lang"?: string } {
  return language === around ? {} : { lang: language, "xml:lang": language };
}
