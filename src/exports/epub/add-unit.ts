import { translator } from "#strings/t.ts";
import type { Book } from "../book/book.ts";
import type { BookSection } from "../book/book-sections.ts";
import type { BookUnit } from "../book/book-unit.ts";
import { addText, block, inline, type XmlNode } from "../xml-builder.ts";
import { addVote } from "./add-vote.ts";
import { addWords } from "./add-words.ts";
import { inLanguage } from "./xhtml-page.ts";

/** Adds a unit to a section: its number, its words, and the end of its permalink. */
export function addUnit(
  parent: XmlNode,
  unit: BookUnit,
  { level }: Pick<BookSection, "level">,
  book: Book,
): void {
  const isNote = unit.kind === "note";
  const element = block(parent, "div", {
    id: unit.id,
    class: ["unit", `unit-${unit.kind}`, ...(unit.isPart ? ["part"] : [])].join(" "),
    "epub:type": isNote ? "footnote" : undefined,
    role: isNote ? "doc-footnote" : undefined,
  });
  const name =
    unit.kind === "heading" || unit.kind === "title" ? `h${String(Math.min(level + 1, 6))}` : "p";
  const line = block(element, name, { class: "line" });
  addNumber(line, unit, book);
  addWords(
    inline(line, "span", { class: "words", ...inLanguage(unit.language, book.textLanguage) }),
    unit.words,
  );
  addLinks(name === "p" ? line : block(element, "p", { class: "line" }), unit, book);
  if (unit.vote !== undefined) addVote(parent, unit.vote, book);
}

function addNumber(line: XmlNode, { number, numberRemark }: BookUnit, book: Book): void {
  if (number === undefined) return;
  const isOurs = numberRemark !== undefined;
  const element = inline(line, "span", {
    class: isOurs ? "number editorial" : "number",
    title: numberRemark,
    ...(isOurs ? inLanguage(book.language, book.textLanguage) : {}),
  });
  addText(element, number);
  addText(line, " ");
}

/** The permalink, and from a note the way back to its call. */
function addLinks(
  line: XmlNode,
  { permalink, key, name, calledAt, number }: BookUnit,
  book: Book,
): void {
  const t = translator(book.language);
  const ours = inLanguage(book.language, book.textLanguage);
  if (calledAt !== undefined) {
    addText(line, " ");
    const back = inline(line, "a", {
      class: "back",
      href: `#${calledAt}`,
      role: "doc-backlink",
      title: t("note.backTo", { number: number ?? "" }),
      ...ours,
    });
    addText(back, t("note.backShort"));
  }
  addText(line, " ");
  const link = inline(line, "a", {
    class: "permalink",
    href: permalink,
    title: t("unit.permalink", { name }),
    ...ours,
  });
  addText(link, key);
}
