import type { Text } from "#archive/archive.ts";
import type { CitationPiece } from "#derived/citation-piece.ts";
import { bodyName, citedTitle, type CitationForm } from "./cited-text.ts";
import { statusWords } from "./status.ts";

/**
 * RIS (2011 specification), UTF-8, lines ended by CR LF. An institution has a comma after its name,
 * so that no word of it passes for a family name.
 */
export const ris: CitationForm<CitationPiece> = {
  resolution: ({ text, body }) => [
    ...tags([
      ["TY", "RPRT"],
      ["AU", `${bodyName(body, "fr")},`],
      ["TI", text.title],
      ["M3", "Résolution"],
      ["SN", text.symbol],
      ["PB", bodyName(body, "fr")],
      ["PY", text.date.slice(0, 4)],
      ["DA", text.date.replaceAll("-", "/")],
    ]),
    ...common(text),
  ],
  report: ({ text, body }) => [
    ...tags([
      ["TY", "RPRT"],
      ["AU", `${bodyName(body, "fr")},`],
      ["TI", text.title],
      ["M3", "Rapport"],
      ["SN", text.symbol],
      ["PB", bodyName(body, "fr")],
    ]),
    ...common(text),
  ],
  article: ({ text }) => [
    ...tags([
      ["TY", "JOUR"],
      ["AU", `${text.author.family}, ${text.author.given}`],
      ["TI", citedTitle(text)],
      ["JO", text.journal],
      ["VL", text.volume],
      ["IS", text.issue],
      ["SP", text.pages.split("-")[0] ?? ""],
      ["EP", text.pages.split("-")[1] ?? ""],
      ["PY", text.date],
      ["CY", text.place],
      ["DO", text.doi],
    ]),
    ...common(text),
  ],
};

function tags(pairs: readonly (readonly [tag: string, value: string])[]): string[] {
  return pairs.map(([tag, value]) => `${tag}  - ${value}\r\n`);
}

function common(text: Text): CitationPiece[] {
  return [
    `LA  - ${text.language}\r\nUR  - `,
    { url: true },
    "\r\n",
    { accessed: true, words: "Y2  - {date}\r\n", format: "iso" },
    { pinpoint: "en", before: "N1  - ", after: "\r\n" },
    `N1  - ${statusWords("en", text).slice(1, -1)}\r\n`,
    "ER  - \r\n",
  ];
}
