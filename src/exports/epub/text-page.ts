import type { Book } from "../book/book.ts";
import type { BookSection } from "../book/book-sections.ts";
import { addText, block, inline, textBlock, type XmlNode } from "../xml-builder.ts";
import { addUnit } from "./add-unit.ts";
import { inLanguage, xhtmlPage } from "./xhtml-page.ts";

/** The text itself: every unit with its id as its anchor. */
export function textPage(book: Book): string {
  const page = { title: book.shortTitle, language: book.textLanguage, type: "bodymatter" };
  return xhtmlPage(page, (body) => {
    textBlock(body, "h1", book.shortTitle);
    for (const section of book.sections) addSection(body, section, book);
  });
}

function addSection(parent: XmlNode, section: BookSection, book: Book): void {
  const element = block(parent, "section", {
    class: `section-${section.group ?? "heading"}`,
    "epub:type": epubType(section),
    role: section.group === "bibliography" ? "doc-bibliography" : undefined,
    "aria-label": section.isOurs ? section.title : undefined,
  });
  if (section.isOurs && section.group !== "front") {
    const heading = block(element, `h${String(section.level + 1)}`, {
      class: "ours",
      ...inLanguage(section.titleLanguage, book.textLanguage),
    });
    addText(inline(heading, "span", { class: "editorial" }), `[${section.title}]`);
  }
  for (const unit of section.units) addUnit(element, unit, section, book);
}

/** What a section is in the EPUB Structural Semantics Vocabulary, where it has a word for it. */
function epubType({ group }: BookSection): string | undefined {
  switch (group) {
    case "notes":
      return "footnotes";
    case "bibliography":
    case "preamble":
      return group;
    case "annex":
      return "appendix";
    case "summary":
      return "abstract";
    default:
      return undefined;
  }
}
