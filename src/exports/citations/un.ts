import type { CitationPiece } from "#derived/citation-piece.ts";
import {
  bodyName,
  chapterOf,
  citedTitle,
  dashed,
  type CitationForm,
  type CitedResolution,
} from "./cited-text.ts";
import { addressPieces, statusWords } from "./status.ts";
import { writtenDay } from "#derived/written-day.ts";

/** After the manner of the United Nations in French: `résolution S-18/1 du 2 décembre 2011, § 4 h)`. */
export const unFrench: CitationForm<CitationPiece> = {
  resolution: (cited) => [
    `${bodyName(cited.body, "fr")}, résolution ${cited.text.symbol} du ${writtenDay("french", cited.text.date)}`,
    { pinpoint: "fr", before: ", ", after: "" },
    within(cited),
    ...addressPieces(", ", "french"),
    ` ${statusWords("fr", cited.text)}`,
  ],
  report: ({ text }) => [
    { italic: text.title },
    `, ${text.symbol}`,
    { pinpoint: "fr", before: ", ", after: "" },
    ...addressPieces(", ", "french"),
    ` ${statusWords("fr", text)}`,
  ],
  article: ({ text }) => [
    `${text.author.given} ${text.author.family}, « ${citedTitle(text)} », `,
    { italic: text.journal },
    `, vol. ${text.volume} (${text.issue}), ${text.date}, p. ${text.pages}`,
    { pinpoint: "fr", before: ", ", after: "" },
    `, https://doi.org/${text.doi}`,
    ...addressPieces(", ", "french"),
    ` ${statusWords("fr", text)}`,
  ],
};

/** After the manner of the United Nations in English: `resolution S-18/1 of 2 December 2011, para. 4(h)`. */
export const unEnglish: CitationForm<CitationPiece> = {
  resolution: (cited) => [
    `${bodyName(cited.body, "en")}, resolution ${cited.text.symbol} of ${writtenDay("british", cited.text.date)}`,
    { pinpoint: "en", before: ", ", after: "" },
    within(cited),
    ...addressPieces(", ", "british"),
    ` ${statusWords("en", cited.text)}`,
  ],
  report: ({ text, body }) => [
    `${bodyName(body, "en")}, ${text.symbol}`,
    { pinpoint: "en", before: ", ", after: "" },
    ...addressPieces(", ", "british"),
    ` ${statusWords("en", text)}`,
  ],
  article: ({ text }) => [
    `${text.author.given} ${text.author.family}, “${citedTitle(text)}”, `,
    { italic: text.journal },
    `, vol. ${text.volume} (${text.issue}) (${text.date}), pp. ${dashed(text.pages)}`,
    { pinpoint: "en", before: ", ", after: "" },
    `, https://doi.org/${text.doi}`,
    ...addressPieces(", ", "british"),
    ` ${statusWords("en", text)}`,
  ],
};

/** The report that reproduces the resolution: ` (A/HRC/S-18/2, chap. I)`. */
function within({ inclusion }: CitedResolution): string {
  return inclusion === undefined
    ? ""
    : ` (${inclusion.report.symbol}, chap. ${chapterOf(inclusion)})`;
}
