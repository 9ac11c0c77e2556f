import { translator } from "#strings/t.ts";
import type { Book } from "../book/book.ts";
import { json } from "../data-text.ts";

/** What the template of PDFs reads: the book, and the words that stand around it. */
export function pdfSource(book: Book): string {
  const t = translator(book.language);
  const [year, month, day] = book.changed.split("-").map(Number);
  return json({
    ...book,
    day: { year, month, day },
    words: {
      site: t("site.name"),
      base: book.permalink.slice(0, -`${book.id}/`.length),
      contents: t("contents.heading"),
      about: t("book.about"),
      voteFigures: [t("vote.position"), t("vote.printed"), t("vote.listed")],
      voteStates: [t("vote.state"), t("vote.position")],
    },
  });
}
