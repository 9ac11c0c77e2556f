import { translator } from "#strings/t.ts";
import type { Book } from "../book/book.ts";
import type { BookSection } from "../book/book-sections.ts";
import { addText, block, inline, textBlock, type XmlNode } from "../xml-builder.ts";
import { inLanguage, xhtmlPage } from "./xhtml-page.ts";

/** The navigation document (EPUB 3.3, 7): the contents, and where the parts of the book begin. */
export function navigation(book: Book): string {
  const t = translator(book.language);
  const title = t("contents.heading");
  return xhtmlPage({ title, language: book.language, type: "frontmatter" }, (body) => {
    const contents = block(body, "nav", {
      "epub:type": "toc",
      role: "doc-toc",
      "aria-labelledby": "contents",
    });
    textBlock(contents, "h1", title, { id: "contents" });
    const list = block(contents, "ol");
    addLink(list, { href: "title.xhtml", words: t("book.titlePage") });
    addSections(list, book.sections, book);
    addLink(list, { href: "colophon.xhtml", words: t("book.about") });
    addLandmarks(body, book);
  });
}

/** A section stands under the last one before it that is of an outer level. */
function addSections(list: XmlNode, sections: readonly BookSection[], book: Book): void {
  for (let at = 0; at < sections.length;) {
    const section = sections[at];
    if (section === undefined) return;
    const rest = sections.slice(at + 1);
    const end = rest.findIndex(({ level }) => level <= section.level);
    const inner = end === -1 ? rest : rest.slice(0, end);
    const item = addLink(list, {
      href: `text.xhtml#${section.id}`,
      words: section.title,
      ...inLanguage(section.titleLanguage, book.language),
    });
    if (inner.length > 0) addSections(block(item, "ol"), inner, book);
    at += inner.length + 1;
  }
}

interface NavigationLink {
  readonly href: string;
  readonly words: string;
  readonly lang?: string;
  readonly "xml:lang"?: string;
  readonly "epub:type"?: string;
}

function addLink(list: XmlNode, { words, ...attributes }: NavigationLink): XmlNode {
  const item = block(list, "li");
  addText(inline(item, "a", attributes), words);
  return item;
}

function addLandmarks(body: XmlNode, book: Book): void {
  const t = translator(book.language);
  const list = block(block(body, "nav", { "epub:type": "landmarks", hidden: "hidden" }), "ol");
  const marks = [
    { type: "titlepage", href: "title.xhtml", words: t("book.titlePage") },
    { type: "toc", href: "nav.xhtml", words: t("contents.heading") },
    { type: "bodymatter", href: "text.xhtml", words: t("section.body") },
    { type: "colophon", href: "colophon.xhtml", words: t("book.about") },
  ];
  for (const { type, href, words } of marks) addLink(list, { href, words, "epub:type": type });
}
