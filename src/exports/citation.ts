import type { Article, Body, Report, Resolution, Text } from "#archive/archive.ts";
import type { Inclusion } from "#derived/including-text.ts";

/** What a citation is made of. */
export interface Citable {
  readonly text: Text;
  /** The body that adopted the text, where one did. */
  readonly body: Body | undefined;
  /** The report that reproduces the text, where one does. */
  readonly inclusion: Inclusion | undefined;
  /** The date of the text in its own language: `2 décembre 2011`. */
  readonly date: string;
  /** The place in the text, as it is said in the text's language; none for the whole text. */
  readonly pinpoint: string | undefined;
  /** The absolute address of the unit or the text. */
  readonly permalink: string;
}

/**
 * A citation in the language and the tradition of its text: a United Nations document in French
 * after the Organization's own manner, an article after the notes of Chicago (18th ed., ch. 14).
 * The pinpoint is a paragraph, never a page; volume and issue are as printed.
 */
export function citation(citable: Citable): string {
  return parts(citable)
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

function parts(citable: Citable): (string | undefined)[] {
  switch (citable.text.kind) {
    case "resolution":
      return resolutionParts(citable, citable.text);
    case "report":
      return reportParts(citable, citable.text);
    case "article":
      return articleParts(citable, citable.text);
  }
}

function resolutionParts(citable: Citable, text: Resolution) {
  const { body, date, inclusion, pinpoint, permalink } = citable;
  const resolution = `résolution ${text.symbol} du ${date}`;
  const place = pinpoint === undefined ? resolution : `${resolution}, ${pinpoint}`;
  return [body?.name.fr, `${place}${within(inclusion)}`, permalink];
}

function within(inclusion: Inclusion | undefined): string {
  if (inclusion === undefined) return "";
  const chapter = inclusion.heading?.label?.replace(/\.$/, "") ?? "";
  return ` (${inclusion.report.symbol}, chap. ${chapter})`;
}

/** Of a report the source gives the day of adoption, not of issue; a citation gives neither. */
function reportParts({ pinpoint, permalink }: Citable, text: Report) {
  return [text.title, text.symbol, pinpoint, permalink];
}

function articleParts({ date, pinpoint, permalink }: Citable, text: Article) {
  const { author, titleInCitations: title = text.title, journal, volume, issue, pages, doi } = text;
  return [
    `${author.given} ${author.family}`,
    `“${title},” ${journal}, V. ${volume} (${issue}), ${date}, pp. ${pages}`,
    pinpoint,
    `https://doi.org/${doi}`,
    permalink,
  ];
}
