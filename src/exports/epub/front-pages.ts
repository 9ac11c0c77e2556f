import { translator } from "#strings/t.ts";
import type { Book } from "../book/book.ts";
import type { BookFact } from "../book/book-facts.ts";
import { addText, block, inline, textBlock, type XmlNode } from "../xml-builder.ts";
import { inLanguage, xhtmlPage } from "./xhtml-page.ts";

/** The page that says what the text is. */
export function titlePage(book: Book): string {
  const [title, ...others] = book.titles;
  const page = { title: book.shortTitle, language: book.language, type: "titlepage" };
  return xhtmlPage(page, (body) => {
    textBlock(body, "p", book.kicker, { class: "kicker" });
    textBlock(body, "h1", title?.words ?? book.shortTitle, {
      ...inLanguage(book.textLanguage, book.language),
    });
    for (const { words, language } of others) {
      textBlock(body, "p", words, { class: "title", ...inLanguage(language, book.language) });
    }
    textBlock(body, "p", book.creator, { class: "creator" });
    addFacts(body, book.facts);
    for (const sentence of book.legend) textBlock(body, "p", sentence, { class: "editorial" });
    textBlock(body, "p", book.status, { class: "status" });
  });
}

/** The page that says what this copy is: how to cite the text, and what it was made from. */
export function colophonPage(book: Book): string {
  const title = translator(book.language)("book.about");
  return xhtmlPage({ title, language: book.language, type: "colophon" }, (body) => {
    textBlock(body, "h1", title);
    textBlock(body, "p", book.status, { class: "status" });
    addFacts(body, book.colophon);
    for (const sentence of book.legend) textBlock(body, "p", sentence, { class: "editorial" });
  });
}

function addFacts(parent: XmlNode, facts: readonly BookFact[]): void {
  const list = block(parent, "dl", { class: "facts" });
  for (const { term, value, href } of facts) {
    textBlock(list, "dt", term);
    const element = block(list, "dd");
    addText(href === undefined ? element : inline(element, "a", { href }), value);
  }
}
