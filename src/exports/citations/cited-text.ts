import type { Article, Body, Report, Resolution, Text } from "#archive/archive.ts";
import type { Inclusion } from "#derived/including-text.ts";
import type { Language } from "#schemas/language.ts";

/** A text with what citations of it are made of. */
export interface CitedText<T extends Text = Text> {
  readonly text: T;
  /** The body that adopted the text, where one did. */
  readonly body: Body | undefined;
  /** The report that reproduces the text, where one does. */
  readonly inclusion: Inclusion | undefined;
}

export type CitedResolution = CitedText<Resolution>;
export type CitedReport = CitedText<Report>;
export type CitedArticle = CitedText<Article>;

/** What a form of citation does with each kind of text. */
export interface CitationForm<P> {
  readonly resolution: (cited: CitedResolution) => readonly P[];
  readonly report: (cited: CitedReport) => readonly P[];
  readonly article: (cited: CitedArticle) => readonly P[];
}

/** Writes a text in a form: the part of the form that is for texts of its kind. */
export function inForm<P>(form: CitationForm<P>, cited: CitedText): readonly P[] {
  const { text } = cited;
  switch (text.kind) {
    case "resolution":
      return form.resolution({ ...cited, text });
    case "report":
      return form.report({ ...cited, text });
    case "article":
      return form.article({ ...cited, text });
  }
}

/** The chapter of the report that reproduces a text: `I`. */
export function chapterOf(inclusion: Inclusion | undefined): string {
  return inclusion?.heading?.label?.replace(/\.$/, "") ?? "";
}

/** The name of a body in a language: its own two, or an equivalent that its record gives. */
export function bodyName(body: Body | undefined, language: Language): string {
  if (body === undefined) return "";
  if (language === "en" || language === "fr") return body.name[language];
  const equivalent = body.equivalents?.find((known) => known.language === language);
  return equivalent?.form ?? body.name.en;
}

/** The title as citations give it, with [sic] where it is printed wrong. */
export function citedTitle(text: Text): string {
  return text.titleInCitations ?? text.title;
}

/** The initials of given names: `S. R.` for `Stepan R.`. */
export function initials(given: string): string {
  return given
    .split(" ")
    .map((name) => `${name.charAt(0)}.`)
    .join(" ");
}

/** Pages as a range with a dash: `54–61` for `54-61`. */
export function dashed(pages: string): string {
  return pages.replace("-", "–");
}

/** The first page of a range. */
export function firstPage(pages: string): string {
  return pages.split("-")[0] ?? pages;
}
