import type { CitationPiece } from "#derived/citation-piece.ts";
import {
  bodyName,
  chapterOf,
  citedTitle,
  dashed,
  initials,
  type CitationForm,
  type CitedResolution,
} from "./cited-text.ts";
import { addressPieces, statusWords } from "./status.ts";
import { writtenDay } from "#derived/written-day.ts";

/** The Chicago Manual of Style (18th ed., ch. 14), as a note. */
export const chicagoNote: CitationForm<CitationPiece> = {
  resolution: (cited) => [
    `${bodyName(cited.body, "en")}, Resolution ${cited.text.symbol}, “${cited.text.title},” ${writtenDay("american", cited.text.date)}`,
    { pinpoint: "en", before: ", ", after: "" },
    reproducedIn(cited, ", in "),
    ...addressPieces(", ", "american"),
    ` ${statusWords("en", cited.text)}.`,
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "en")}, `,
    { italic: text.title },
    `, ${text.symbol}`,
    { pinpoint: "en", before: ", ", after: "" },
    ...addressPieces(", ", "american"),
    ` ${statusWords("en", text)}.`,
  ],
  article: ({ text }) => [
    `${text.author.given} ${text.author.family}, “${citedTitle(text)},” `,
    { italic: text.journal },
    ` ${text.volume}, no. ${text.issue} (${text.date})`,
    { pinpoint: "en", before: ", ", after: "" },
    `, https://doi.org/${text.doi}`,
    ...addressPieces(", ", "american"),
    ` ${statusWords("en", text)}.`,
  ],
};

/** The Chicago Manual of Style (18th ed., ch. 13), author-date: the entry, then the words in the text. */
export const chicagoAuthorDate: CitationForm<CitationPiece> = {
  resolution: (cited) => [
    `${bodyName(cited.body, "en")}. ${cited.text.date.slice(0, 4)}. “${cited.text.title}.” Resolution ${cited.text.symbol}, ${monthDay(cited.text.date)}`,
    reproducedIn(cited, ". In "),
    ...addressPieces(". ", "american"),
    ` ${statusWords("en", cited.text)}.`,
    ...inText(`${bodyName(cited.body, "en")} ${cited.text.date.slice(0, 4)}`, "en"),
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "en")}. n.d. `,
    { italic: text.title },
    `. ${text.symbol}`,
    ...addressPieces(". ", "american"),
    ` ${statusWords("en", text)}.`,
    ...inText(`${bodyName(body, "en")}, n.d.`, "en"),
  ],
  article: ({ text }) => [
    `${text.author.family}, ${text.author.given} ${text.date}. “${citedTitle(text)}.” `,
    { italic: text.journal },
    ` ${text.volume} (${text.issue}): ${dashed(text.pages)}. https://doi.org/${text.doi}`,
    ...addressPieces(". ", "american"),
    ` ${statusWords("en", text)}.`,
    ...inText(`${text.author.family} ${text.date}`, "en"),
  ],
};

/** APA (7th ed., 10.4 for reports, 10.1 for articles): the entry, then the words in the text. */
export const apa: CitationForm<CitationPiece> = {
  resolution: (cited) => [
    `${bodyName(cited.body, "en")}. (${writtenDay("apa", cited.text.date)}). `,
    { italic: cited.text.title },
    ` (Resolution ${cited.text.symbol}`,
    reproducedIn(cited, "; "),
    "). United Nations.",
    ...apaAddress(),
    ` ${statusWords("en", cited.text)}.`,
    ...inText(`${bodyName(cited.body, "en")}, ${cited.text.date.slice(0, 4)}`, "en"),
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "en")}. (n.d.). `,
    { italic: text.title },
    ` (${text.symbol}). United Nations.`,
    ...apaAddress(),
    ` ${statusWords("en", text)}.`,
    ...inText(`${bodyName(body, "en")}, n.d.`, "en"),
  ],
  article: ({ text }) => [
    `${text.author.family}, ${initials(text.author.given)} (${text.date}). ${citedTitle(text)}. `,
    { italic: `${text.journal}, ${text.volume}` },
    `(${text.issue}), ${dashed(text.pages)}. https://doi.org/${text.doi}`,
    ...apaAddress(),
    ` ${statusWords("en", text)}.`,
    ...inText(`${text.author.family}, ${text.date}`, "en"),
  ],
};

/** MLA (9th ed., ch. 5): the entry, then the words in the text. */
export const mla: CitationForm<CitationPiece> = {
  resolution: (cited) => [
    `United Nations, ${bodyName(cited.body, "en")}. `,
    { italic: cited.text.title },
    `. Resolution ${cited.text.symbol}, ${writtenDay("mla", cited.text.date)}`,
    reproducedIn(cited, ", "),
    ". ",
    { italic: "Regesta" },
    ...addressPieces(", ", "mla"),
    ` ${statusWords("en", cited.text)}.`,
    ...inText(`United Nations, ${bodyName(cited.body, "en")}`, "mla"),
  ],
  report: ({ text, body }) => [
    `United Nations, ${bodyName(body, "en")}. `,
    { italic: text.title },
    `. ${text.symbol}. `,
    { italic: "Regesta" },
    ...addressPieces(", ", "mla"),
    ` ${statusWords("en", text)}.`,
    ...inText(`United Nations, ${bodyName(body, "en")}`, "mla"),
  ],
  article: ({ text }) => [
    `${text.author.family}, ${text.author.given} “${citedTitle(text)}.” `,
    { italic: text.journal },
    `, vol. ${text.volume}, no. ${text.issue}, ${text.date}, pp. ${text.pages}, https://doi.org/${text.doi}. `,
    { italic: "Regesta" },
    ...addressPieces(", ", "mla"),
    ` ${statusWords("en", text)}.`,
    ...inText(text.author.family, "mla"),
  ],
};

function inText(who: string, style: "en" | "mla"): CitationPiece[] {
  return [` In text: (${who}`, { pinpoint: style, before: ", ", after: "" }, ")."];
}

function apaAddress(): CitationPiece[] {
  return [
    { accessed: true, words: " Retrieved {date}, from", format: "american" },
    " ",
    { url: true },
  ];
}

function reproducedIn({ inclusion }: CitedResolution, before: string): string {
  return inclusion === undefined
    ? ""
    : `${before}${inclusion.report.symbol}, chap. ${chapterOf(inclusion)}`;
}

function monthDay(date: string): string {
  return writtenDay("american", date).replace(/, \d{4}$/, "");
}
