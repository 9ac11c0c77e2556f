import type { Text } from "#archive/archive.ts";
import type { CitationPiece } from "#derived/citation-piece.ts";
import {
  bodyName,
  chapterOf,
  citedTitle,
  dashed,
  initials,
  type CitationForm,
} from "./cited-text.ts";
import { statusWords } from "./status.ts";
import { writtenDay } from "#derived/written-day.ts";

/** ISO 690:2021 in French. */
export const iso690: CitationForm<CitationPiece> = {
  resolution: ({ text, body, inclusion }) => [
    `${bodyName(body, "fr").toLocaleUpperCase("fr")}. `,
    { italic: text.title },
    `, résolution ${text.symbol} du ${writtenDay("french", text.date)}`,
    inclusion === undefined
      ? ""
      : `. In : ${inclusion.report.symbol}, chap. ${chapterOf(inclusion)}`,
    { pinpoint: "fr", before: ", ", after: "" },
    ...isoAddress(text),
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "fr").toLocaleUpperCase("fr")}. `,
    { italic: text.title },
    `. ${text.symbol}`,
    { pinpoint: "fr", before: ", ", after: "" },
    ...isoAddress(text),
  ],
  article: ({ text }) => [
    `${text.author.family.toLocaleUpperCase("fr")}, ${text.author.given} ${citedTitle(text)}. `,
    { italic: text.journal },
    `. ${text.date}, vol. ${text.volume}, no ${text.issue}, p. ${dashed(text.pages)}`,
    { pinpoint: "fr", before: ", ", after: "" },
    `. DOI ${text.doi}`,
    ...isoAddress(text),
  ],
};

/** GOST R 7.0.5-2008, a note in Russian with the title in its own language. */
export const gost: CitationForm<CitationPiece> = {
  resolution: ({ text, body, inclusion }) => [
    `${bodyName(body, "ru")}. ${text.title} : резолюция ${text.symbol} от ${writtenDay("russian", text.date)}`,
    inclusion === undefined
      ? ""
      : ` // Док. ООН ${inclusion.report.symbol}. Гл. ${chapterOf(inclusion)}`,
    { pinpoint: "ru", before: ", ", after: "" },
    ...gostAddress(text),
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "ru")}. ${text.title} : док. ООН ${text.symbol}`,
    { pinpoint: "ru", before: ", ", after: "" },
    ...gostAddress(text),
  ],
  article: ({ text }) => [
    `${text.author.family} ${initials(text.author.given)} ${citedTitle(text)} // ${text.journal}. ${text.date}. Т. ${text.volume} (${text.issue}). С. ${dashed(text.pages)}`,
    { pinpoint: "ru", before: ", ", after: "" },
    `. DOI: ${text.doi}`,
    ...gostAddress(text),
  ],
};

function isoAddress(text: Text): CitationPiece[] {
  return [
    ". Disponible à l’adresse : ",
    { url: true },
    { accessed: true, words: " [consulté le {date}]", format: "french" },
    ` ${statusWords("fr", text)}.`,
  ];
}

function gostAddress(text: Text): CitationPiece[] {
  return [
    ". URL: ",
    { url: true },
    { accessed: true, words: " (дата обращения: {date})", format: "dots" },
    ` ${statusWords("ru", text)}.`,
  ];
}
