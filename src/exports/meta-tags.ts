import type { Article, Report, Resolution } from "#archive/archive.ts";
import { bodyName, citedTitle, firstPage, type CitedText } from "./citations/cited-text.ts";

/** A `<meta name content>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What bibliography programs read from a page of a text: Highwire Press tags, and the item type
 * where those do not tell it. An institution has a comma after its name: without one a program
 * takes its last word for a family name.
 */
export function metaTags(cited: CitedText, description: string): MetaTag[] {
  const { text } = cited;
  const own =
    text.kind === "article" ? articleTags(text) : councilTags(text, bodyName(cited.body, "fr"));
  return [
    ...own,
    { name: "citation_language", content: text.language },
    { name: "DC.description", content: description },
    { name: "DC.rights", content: "The source states none." },
  ];
}

function councilTags(text: Report | Resolution, body: string): MetaTag[] {
  return [
    { name: "z:itemType", content: "report" },
    { name: "DC.type", content: text.kind === "resolution" ? "Résolution" : "Rapport" },
    { name: "citation_title", content: text.title },
    { name: "citation_author", content: `${body},` },
    { name: "citation_technical_report_institution", content: body },
    { name: "citation_technical_report_number", content: text.symbol },
    // The source dates the report's session, and not its issue.
    ...(text.kind === "resolution"
      ? [{ name: "citation_publication_date", content: text.date.replaceAll("-", "/") }]
      : []),
  ];
}

function articleTags(text: Article): MetaTag[] {
  return [
    { name: "z:itemType", content: "journalArticle" },
    { name: "citation_title", content: citedTitle(text) },
    { name: "citation_author", content: `${text.author.family}, ${text.author.given}` },
    { name: "citation_author_orcid", content: `https://orcid.org/${text.author.orcid}` },
    { name: "citation_journal_title", content: text.journal },
    { name: "citation_publisher", content: text.publisher },
    { name: "citation_volume", content: text.volume },
    { name: "citation_issue", content: text.issue },
    { name: "citation_firstpage", content: firstPage(text.pages) },
    { name: "citation_lastpage", content: text.pages.split("-").at(-1) ?? "" },
    { name: "citation_publication_date", content: text.date.replaceAll("-", "/") },
    { name: "citation_doi", content: text.doi },
  ];
}
