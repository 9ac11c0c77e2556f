import type { Text } from "#archive/archive.ts";
import type { CitationPiece } from "#derived/citation-piece.ts";
import type { Language } from "#schemas/language.ts";
import { texWords } from "#derived/tex-words.ts";
import { bodyName, chapterOf, citedTitle, type CitationForm } from "./cited-text.ts";
import { statusWords } from "./status.ts";

/** BibLaTeX (biblatex 3.20), UTF-8, one field a line: an entry that any program keyed to it reads. */
export const biblatex: CitationForm<CitationPiece> = {
  resolution: ({ text, body, inclusion }) =>
    entry("report", text.id, [
      ["author", `{${texWords(bodyName(body, "fr"))}}`],
      ["title", texWords(text.title)],
      ["type", "Résolution"],
      ["number", texWords(text.symbol)],
      ["institution", texWords(bodyName(body, "fr"))],
      ["date", text.date],
      ["langid", langid(text.language)],
      ...common(
        text,
        inclusion && `in ${inclusion.report.symbol}, chap. ${chapterOf(inclusion)}; `,
      ),
    ]),
  report: ({ text, body }) =>
    entry("report", text.id, [
      ["author", `{${texWords(bodyName(body, "fr"))}}`],
      ["title", texWords(text.title)],
      ["type", "Rapport"],
      ["number", texWords(text.symbol)],
      ["institution", texWords(bodyName(body, "fr"))],
      ["langid", langid(text.language)],
      ...common(text),
    ]),
  article: ({ text }) =>
    entry("article", text.id, [
      ["author", `${texWords(text.author.family)}, ${texWords(text.author.given)}`],
      ["title", texWords(citedTitle(text))],
      ["journaltitle", texWords(text.journal)],
      ["volume", texWords(text.volume)],
      ["number", texWords(text.issue)],
      ["pages", text.pages.replace("-", "--")],
      ["date", text.date],
      ["location", texWords(text.place)],
      ["doi", text.doi],
      ["langid", langid(text.language)],
      ...common(text),
    ]),
};

type Field = readonly [name: string, value: string | readonly CitationPiece[]];

function entry(type: string, key: string, fields: readonly Field[]): CitationPiece[] {
  const lines = fields.flatMap(([name, value]): CitationPiece[] => [
    `  ${name} = {`,
    ...(typeof value === "string" ? [value] : value),
    "},\n",
  ]);
  const accessed: CitationPiece = {
    accessed: true,
    words: "  urldate = {{date}},\n",
    format: "iso",
  };
  return [`@${type}{${key},\n`, ...lines, accessed, "}\n"];
}

/** There is no field for a place in a text, so it stands in the note, with what the copy vouches for. */
function common(text: Text, where = ""): Field[] {
  return [
    ["url", [{ url: true }]],
    [
      "note",
      [
        { pinpoint: "en", before: "", after: "; ", as: "tex" },
        texWords(where) + statusWords("en", text).slice(1, -1),
      ],
    ],
  ];
}

function langid(language: Language): string {
  return { en: "english", fr: "french", hy: "armenian", ru: "russian" }[language];
}
