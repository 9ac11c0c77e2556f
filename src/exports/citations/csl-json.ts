import type { Text } from "#archive/archive.ts";
import type { CitationPiece } from "#derived/citation-piece.ts";
import { bodyName, chapterOf, citedTitle, type CitationForm } from "./cited-text.ts";
import { statusWords } from "./status.ts";

/** CSL-JSON (schema 1.0.2): a list of one item, indented by two. */
export const cslJson: CitationForm<CitationPiece> = {
  resolution: ({ text, body, inclusion }) =>
    item(text, {
      id: text.id,
      type: "report",
      genre: "Résolution",
      number: text.symbol,
      title: text.title,
      author: [{ literal: bodyName(body, "fr") }],
      publisher: bodyName(body, "fr"),
      issued: dateParts(text.date),
      language: text.language,
      ...(inclusion === undefined
        ? {}
        : {
            "container-title": inclusion.report.title,
            section: `${inclusion.report.symbol}, chap. ${chapterOf(inclusion)}`,
          }),
    }),
  report: ({ text, body }) =>
    item(text, {
      id: text.id,
      type: "report",
      genre: "Rapport",
      number: text.symbol,
      title: text.title,
      author: [{ literal: bodyName(body, "fr") }],
      publisher: bodyName(body, "fr"),
      language: text.language,
    }),
  article: ({ text }) =>
    item(text, {
      id: text.id,
      type: "article-journal",
      title: citedTitle(text),
      author: [{ family: text.author.family, given: text.author.given }],
      "container-title": text.journal,
      volume: text.volume,
      issue: text.issue,
      page: text.pages,
      issued: dateParts(text.date),
      "publisher-place": text.place,
      DOI: text.doi,
      language: text.language,
    }),
};

/** The item, with the address and the note left to be filled in: the note has the place in the text. */
function item(text: Text, fields: Readonly<Record<string, unknown>>): CitationPiece[] {
  const json = JSON.stringify([fields], null, 2).replace(/\n {2}\}\n\]$/, "");
  return [
    `${json},\n    "URL": "`,
    { url: true },
    '",\n',
    {
      accessed: true,
      words: '    "accessed": { "date-parts": [[{date}]] },\n',
      format: "parts",
    },
    '    "note": "',
    { pinpoint: "en", before: "", after: "; ", as: "json" },
    `${statusWords("en", text).slice(1, -1)}"\n  }\n]\n`,
  ];
}

function dateParts(date: string): unknown {
  return { "date-parts": [date.split("-").map(Number)] };
}
