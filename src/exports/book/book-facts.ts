import type { Article, Text } from "#archive/archive.ts";
import type { Reading } from "#derived/reading.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { numberText } from "#strings/number-text.ts";
import { translator } from "#strings/t.ts";
import { writtenDate } from "#strings/written-date.ts";
import { textUrl } from "#urls";
import { citation } from "../citations.ts";
import { bodyName } from "../citations/cited-text.ts";
import type { ExportedText } from "../exported-text.ts";
import { lastChange } from "#derived/last-change.ts";

/** Something that a book says of its text. */
export interface BookFact {
  readonly term: string;
  readonly value: string;
  /** Where the value is an address. */
  readonly href?: string;
}

/** What is known of the document itself. */
export function bookFacts(reading: Reading, language: InterfaceLanguage): BookFact[] {
  const t = translator(language);
  const { text, languages } = reading;
  const own =
    text.kind === "article" ? articleFacts(text, language) : councilFacts(reading, language);
  return [
    ...own,
    {
      term: t(languages.length > 1 ? "facts.languages" : "facts.language"),
      value: languages.map((tag) => t(`language.${tag}`)).join(", "),
    },
  ];
}

function articleFacts(text: Article, language: InterfaceLanguage): BookFact[] {
  const t = translator(language);
  const { author, journal, place, date, volume, issue, pages, publisher, doi } = text;
  return [
    { term: t("facts.author"), value: `${author.given} ${author.family}` },
    {
      term: t("facts.journal"),
      value: `${journal}, ${place}, ${date}, V. ${volume} (${issue}), pp. ${pages}`,
    },
    { term: t("facts.publisher"), value: publisher },
    { term: "DOI", value: doi, href: `https://doi.org/${doi}` },
    { term: "ORCID", value: author.orcid, href: `https://orcid.org/${author.orcid}` },
    {
      term: t("facts.dates"),
      value: t("facts.receivedReviewedAccepted", {
        received: writtenDate(language, text.received),
        reviewed: writtenDate(language, text.reviewed),
        accepted: writtenDate(language, text.accepted),
      }),
    },
  ];
}

function councilFacts(
  { text, body, inclusion, vote }: Reading,
  language: InterfaceLanguage,
): BookFact[] {
  if (text.kind === "article") return [];
  const t = translator(language);
  const pinpoint = inclusion?.heading?.label?.replace(/\.$/, "");
  const isReport = text.kind === "report";
  return [
    { term: t("facts.symbol"), value: text.symbol },
    { term: t("facts.body"), value: bodyName(body, language) },
    { term: t("facts.session"), value: text.session },
    {
      term: t(isReport ? "facts.adoptedAdReferendum" : "facts.adopted"),
      value: writtenDate(language, text.date),
    },
    ...(vote === undefined
      ? []
      : [{ term: t("facts.vote"), value: t("facts.voteOutcome", vote.printed) }]),
    ...(inclusion === undefined || pinpoint === undefined
      ? []
      : [
          {
            term: t("facts.reproducedIn"),
            value: `${inclusion.report.shortTitle}, ${t("locator.chapter", { pinpoint })}`,
          },
        ]),
  ];
}

/** What is known of this copy: how to cite the text, what it was made from, and in which state it is. */
export function colophonFacts(
  exported: ExportedText,
  { source }: Reading,
  language: InterfaceLanguage,
): BookFact[] {
  const t = translator(language);
  const { text, archive, absolute } = exported;
  const permalink = absolute(textUrl(text.id));
  const { date, release } = lastChange(archive, text);
  const day = writtenDate(language, date);
  return [
    { term: t("citation.headingText"), value: citation(exported, undefined, permalink) },
    { term: t("book.permalink"), value: permalink, href: permalink },
    { term: t("facts.source"), value: sourceFile(text, source?.bytes, language) },
    { term: "SHA-256", value: text.source.sha256 },
    { term: t("facts.rights"), value: t("facts.rightsUnknown") },
    {
      term: t("book.changed"),
      value: release === undefined ? day : t("book.changedIn", { date: day, release }),
    },
  ];
}

function sourceFile(text: Text, bytes: number | undefined, language: InterfaceLanguage): string {
  const name = `${text.source.file}.txt`;
  if (bytes === undefined) return name;
  const count = numberText(language, bytes);
  return `${name}, ${translator(language)("facts.bytes", { count })}`;
}
