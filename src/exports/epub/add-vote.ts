import { translator } from "#strings/t.ts";
import type { Book } from "../book/book.ts";
import type { BookVote } from "../book/book-unit.ts";
import { block, textBlock, type XmlNode } from "../xml-builder.ts";
import { inLanguage } from "./xhtml-page.ts";

/** Adds a recorded vote as two tables: the figures, and the position of every State. */
export function addVote(parent: XmlNode, vote: BookVote, book: Book): void {
  const t = translator(book.language);
  const figure = block(parent, "div", {
    id: vote.id,
    class: "vote",
    ...inLanguage(book.language, book.textLanguage),
  });
  const figures = vote.sides.map(({ name, printed, listed }) => [
    name,
    String(printed),
    String(listed),
  ]);
  addTable(figure, {
    caption: vote.caption,
    heads: [t("vote.position"), t("vote.printed"), t("vote.listed")],
    rows: figures,
  });
  addTable(figure, {
    caption: vote.statesCaption,
    heads: [t("vote.state"), t("vote.position")],
    rows: vote.states.map(({ name, position }) => [name, position]),
  });
  textBlock(figure, "p", vote.note, { class: "editorial" });
}

interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each heads its row. */
  readonly rows: readonly (readonly string[])[];
}

function addTable(parent: XmlNode, { caption, heads, rows }: Table): void {
  const table = block(parent, "table");
  textBlock(table, "caption", caption);
  const head = block(block(table, "thead"), "tr");
  for (const words of heads) textBlock(head, "th", words, { scope: "col" });
  const body = block(table, "tbody");
  for (const [first = "", ...others] of rows) {
    const row = block(body, "tr");
    textBlock(row, "th", first, { scope: "row" });
    for (const words of others) textBlock(row, "td", words);
  }
}
