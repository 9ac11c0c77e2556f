import { unitReadings } from "#derived/unit-reading.ts";
import { remembered } from "#derived/remembered.ts";
import { citationText } from "#derived/citation-piece.ts";
import { textUrl } from "#urls";
import { akomaNtoso } from "./akoma-ntoso.ts";
import { citationPieces } from "./citations/all-forms.ts";
import { json } from "./data-text.ts";
import type { ExportedText } from "./exported-text.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";
import { tei } from "./tei.ts";
import { textData } from "./text-data.ts";

/** The formats that whole texts are published in, by the end of their files' names. */
export const textFormats = [
  "pdf",
  "epub",
  "json",
  "akn.xml",
  "tei.xml",
  "csl.json",
  "ris",
  "bib",
  "md",
  "txt",
] as const;
export type TextFormat = (typeof textFormats)[number];

/** The formats that are books; the others are text. */
export type BookFormat = Extract<TextFormat, "epub" | "pdf">;
export type WrittenFormat = Exclude<TextFormat, BookFormat>;

export function isBookFormat(format: TextFormat): format is BookFormat {
  return format === "epub" || format === "pdf";
}

const readingsByText = remembered((archive: ExportedText["archive"]) =>
  Map.groupBy(unitReadings(archive), ({ text }) => text.id),
);

/** Writes a text in a format; undefined where the format is not for texts of its kind. */
export function writeText(format: WrittenFormat, exported: ExportedText): string | undefined {
  const { archive, text, absolute } = exported;
  switch (format) {
    case "json":
      return json(textData(text, readingsByText(archive).get(text.id) ?? [], absolute));
    case "akn.xml":
      return akomaNtoso(exported);
    case "tei.xml":
      return tei(exported);
    case "csl.json":
      return record("csl-json", exported);
    case "ris":
      return record("ris", exported);
    case "bib":
      return record("biblatex", exported);
    case "md":
      return markdown(exported);
    case "txt":
      return plainText(exported);
  }
}

/** The formats that a text is published in. */
export function formatsOf({ kind }: ExportedText["text"]): TextFormat[] {
  return textFormats.filter((format) => format !== "akn.xml" || kind !== "article");
}

function record(form: "csl-json" | "ris" | "biblatex", exported: ExportedText): string {
  const url = exported.absolute(textUrl(exported.text.id));
  const values = { pinpoints: undefined, url, accessed: undefined };
  return citationText(citationPieces(form, exported), values);
}
