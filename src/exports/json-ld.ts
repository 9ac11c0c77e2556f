import type {
  CreativeWork,
  Legislation,
  Report as SchemaReport,
  ScholarlyArticle,
  WithContext,
} from "schema-dts";
import type { Article, Report, Resolution } from "#archive/archive.ts";
import type { Place } from "#derived/place.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { locatorText } from "#strings/locator-text.ts";
import { textUrl, unitUrl } from "#urls";
import type { Absolute } from "./absolute.ts";
import { bodyName, citedTitle, firstPage, type CitedText } from "./citations/cited-text.ts";

type Described = WithContext<Legislation | SchemaReport | ScholarlyArticle | CreativeWork>;

/** A text as schema.org describes it: what it is, who made it, what it stands in, and its units. */
export function textJsonLd(cited: CitedText, absolute: Absolute): Described {
  const { text } = cited;
  const common = {
    "@context": "https://schema.org",
    "@id": absolute(textUrl(text.id)),
    url: absolute(textUrl(text.id)),
    inLanguage: text.language,
  } as const;
  const parts = text.units
    .filter(({ parentId }) => parentId === undefined)
    .map((unit) => ({ "@type": "CreativeWork", "@id": absolute(unitUrl(unit)) }) as const);
  switch (text.kind) {
    case "resolution":
      return { ...common, ...resolution({ ...cited, text }, absolute), hasPart: parts };
    case "report":
      return { ...common, ...report({ ...cited, text }), hasPart: parts };
    case "article":
      return { ...common, ...article(text), hasPart: parts };
  }
}

/** A unit as a part of its text, with its words, named in the language of the interface. */
export function unitJsonLd(
  { text }: CitedText,
  { unit, locator }: Place,
  language: InterfaceLanguage,
  absolute: Absolute,
): Described {
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": absolute(unitUrl(unit)),
    url: absolute(unitUrl(unit)),
    name: `${text.shortTitle}, ${locatorText(language, locator)}`,
    ...(unit.label === undefined ? {} : { position: unit.label }),
    text: inlineWords(unit.words),
    inLanguage: unit.language,
    isPartOf: { "@id": absolute(textUrl(text.id)) },
  };
}

/** Data as the content of a `<script>`: no `<` that could end it. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function resolution(
  { text, body, inclusion }: CitedText<Resolution>,
  absolute: Absolute,
): Exclude<Legislation, string> {
  return {
    "@type": "Legislation",
    name: text.title,
    legislationIdentifier: text.symbol,
    legislationType: "Résolution",
    legislationDate: text.date,
    legislationPassedBy: { "@type": "Organization", name: bodyName(body, "fr") },
    ...(inclusion === undefined
      ? {}
      : {
          isPartOf: {
            "@type": "Report",
            "@id": absolute(textUrl(inclusion.report.id)),
            reportNumber: inclusion.report.symbol,
          },
        }),
  };
}

function report({ text, body }: CitedText<Report>): Exclude<SchemaReport, string> {
  return {
    "@type": "Report",
    name: text.title,
    reportNumber: text.symbol,
    author: { "@type": "Organization", name: bodyName(body, "fr") },
  };
}

function article(text: Article): Exclude<ScholarlyArticle, string> {
  return {
    "@type": "ScholarlyArticle",
    headline: citedTitle(text),
    author: {
      "@type": "Person",
      "@id": `https://orcid.org/${text.author.orcid}`,
      givenName: text.author.given,
      familyName: text.author.family,
    },
    datePublished: text.date,
    publisher: { "@type": "Organization", name: text.publisher },
    pageStart: firstPage(text.pages),
    pageEnd: text.pages.split("-").at(-1) ?? "",
    sameAs: `https://doi.org/${text.doi}`,
    identifier: { "@type": "PropertyValue", propertyID: "doi", value: text.doi },
    isPartOf: {
      "@type": "PublicationIssue",
      issueNumber: text.issue,
      isPartOf: {
        "@type": "PublicationVolume",
        volumeNumber: text.volume,
        isPartOf: { "@type": "Periodical", name: text.journal },
      },
    },
  };
}
