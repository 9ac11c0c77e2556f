import type { CitationPiece } from "#derived/citation-piece.ts";
import { bodyName, citedTitle, firstPage, type CitationForm } from "./cited-text.ts";
import { addressPieces, statusWords } from "./status.ts";
import { writtenDay } from "#derived/written-day.ts";

/** OSCOLA (4th ed., 2012; part 2 for United Nations documents): no full stops, `para 4(h)`. */
export const oscola: CitationForm<CitationPiece> = {
  resolution: ({ text, inclusion }) => [
    `UNHRC Res ${text.symbol} (${writtenDay("british", text.date)})`,
    inclusion === undefined ? "" : ` in UN Doc ${inclusion.report.symbol}`,
    { pinpoint: "plain", before: ", ", after: "" },
    ...oscolaAddress(),
    ` ${statusWords("en", text)}`,
  ],
  report: ({ text }) => [
    `UNHRC, ‘${text.title}’ UN Doc ${text.symbol}`,
    { pinpoint: "plain", before: ", ", after: "" },
    ...oscolaAddress(),
    ` ${statusWords("en", text)}`,
  ],
  article: ({ text }) => [
    `${text.author.given.replaceAll(".", "")} ${text.author.family}, ‘${citedTitle(text)}’ (${text.date}) ${text.volume}(${text.issue}) ${text.journal} ${firstPage(text.pages)}`,
    { pinpoint: "plain", before: ", ", after: "" },
    ` <https://doi.org/${text.doi}>`,
    ...oscolaAddress(),
    ` ${statusWords("en", text)}`,
  ],
};

/** The Bluebook (21st ed., rule 21.7 for United Nations documents, rule 16 for articles): `¶ 4(h)`. */
export const bluebook: CitationForm<CitationPiece> = {
  resolution: ({ text, body, inclusion }) => [
    `${bodyName(body, "en")} Res. ${text.symbol}`,
    { pinpoint: "pilcrow", before: ", ", after: "" },
    inclusion === undefined ? "" : `, in U.N. Doc. ${inclusion.report.symbol}`,
    ` (${writtenDay("bluebook", text.date)})`,
    ...addressPieces(", ", "bluebook"),
    ` ${statusWords("en", text)}`,
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "en")}, `,
    { italic: text.title },
    { pinpoint: "pilcrow", before: ", ", after: "" },
    `, U.N. Doc. ${text.symbol}`,
    ...addressPieces(", ", "bluebook"),
    ` ${statusWords("en", text)}`,
  ],
  article: ({ text }) => [
    `${text.author.given} ${text.author.family}, `,
    { italic: citedTitle(text) },
    `, ${text.volume}(${text.issue}) ${text.journal} ${firstPage(text.pages)}`,
    { pinpoint: "pilcrow", before: ", ", after: "" },
    ` (${text.date}), https://doi.org/${text.doi}`,
    ...addressPieces(", ", "bluebook"),
    ` ${statusWords("en", text)}`,
  ],
};

/** McGill Guide (10th ed., ch. 5 for United Nations documents): `at para 4(h)`. */
export const mcgill: CitationForm<CitationPiece> = {
  resolution: ({ text, inclusion }) => [
    { italic: text.title },
    `, HRC Res ${text.symbol}`,
    inclusion === undefined ? "" : `, UN Doc ${inclusion.report.symbol}`,
    ` (${text.date.slice(0, 4)})`,
    { pinpoint: "plain", before: " at ", after: "" },
    ...mcgillAddress(),
    ` ${statusWords("en", text)}`,
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "en")}, `,
    { italic: text.title },
    `, UN Doc ${text.symbol}`,
    { pinpoint: "plain", before: " at ", after: "" },
    ...mcgillAddress(),
    ` ${statusWords("en", text)}`,
  ],
  article: ({ text }) => [
    `${text.author.given.replaceAll(".", "")} ${text.author.family}, “${citedTitle(text)}” (${text.date}) ${text.volume}:${text.issue} ${text.journal} ${firstPage(text.pages)}`,
    { pinpoint: "plain", before: " at ", after: "" },
    `, DOI: <${text.doi}>`,
    ...mcgillAddress(),
    ` ${statusWords("en", text)}`,
  ],
};

function oscolaAddress(): CitationPiece[] {
  return [
    " <",
    { url: true },
    ">",
    { accessed: true, words: " accessed {date}", format: "british" },
  ];
}

function mcgillAddress(): CitationPiece[] {
  return [
    ", online: <",
    { url: true },
    ">",
    { accessed: true, words: " (accessed {date})", format: "british" },
  ];
}
