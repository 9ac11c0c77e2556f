import type { InterfaceLanguage } from "#schemas/language.ts";
import type { RecordRef } from "#schemas/inline.ts";

/**
 * The path under which the whole site stands, with a slash at both ends. Astro is given the same
 * one in `astro.config.mjs`.
 */
export const base = `/${process.env.REGESTA_BASE ?? ""}/`.replace(/\/+/g, "/");

/** The archive's own pages, each in every language of the interface. */
export type OwnPage =
  | ""
  | "actions"
  | "bodies"
  | "concordance"
  | "corrections"
  | "data"
  | "dossier"
  | "go"
  | "indexes"
  | "instruments"
  | "paragraphs"
  | "persons"
  | "places"
  | "search"
  | "states"
  | "texts"
  | "timeline"
  | "verify"
  | "votes"
  | "works";

/** The indexes, in the order in which they are offered. */
export const indexPages = [
  "states",
  "votes",
  "instruments",
  "timeline",
  "actions",
  "persons",
  "places",
  "bodies",
  "works",
  "concordance",
] as const satisfies readonly OwnPage[];
export type IndexPageId = (typeof indexPages)[number];

/** The indexes whose entries have pages of their own. */
export type EntryIndex = Extract<
  OwnPage,
  "actions" | "concordance" | "instruments" | "states" | "timeline" | "votes" | "works"
>;

/** A page of the archive in a language: `/texts/`, `/fr/texts/`. */
export function ownPageUrl(language: InterfaceLanguage, page: OwnPage): string {
  return `${root(language)}${page === "" ? "" : `${page}/`}`;
}

/** The addresses of one of the archive's own pages in every language. */
export function ownPageUrls(page: OwnPage): Readonly<Record<InterfaceLanguage, string>> {
  return { en: ownPageUrl("en", page), fr: ownPageUrl("fr", page) };
}

/** The page of an entry of an index: `/states/ind/`, `/fr/states/ind/`. */
export function entryUrl(language: InterfaceLanguage, index: EntryIndex, id: string): string {
  return `${ownPageUrl(language, index)}${id}/`;
}

/** Where the page of an entry has something: `/concordance/h/#fr-hopitaux`. */
export function anchorInEntryUrl(
  language: InterfaceLanguage,
  index: EntryIndex,
  id: string,
  anchor: string,
): string {
  return `${entryUrl(language, index, id)}#${anchor}`;
}

/** A view of the timeline: `/timeline/`, `/timeline/acts/`, `/timeline/s-18-1/`. */
export function timelineUrl(language: InterfaceLanguage, view: TimelineViewId): string {
  return view.by === "all"
    ? ownPageUrl(language, "timeline")
    : entryUrl(language, "timeline", view.id);
}

/** What a view of the timeline is narrowed to. */
export type TimelineViewId =
  { readonly by: "all" } | { readonly by: "kind" | "text"; readonly id: string };

/** The addresses of an entry's page in every language. */
export function entryUrls(
  index: EntryIndex,
  id: string,
): Readonly<Record<InterfaceLanguage, string>> {
  return { en: entryUrl("en", index, id), fr: entryUrl("fr", index, id) };
}

/** Where a vote's page has a State: `/votes/s-18-1/#vote-ind`. */
export function stateVoteUrl(language: InterfaceLanguage, voteId: string, stateId: string): string {
  return `${entryUrl(language, "votes", voteId)}#${stateVoteAnchor(stateId)}`;
}

/** The anchor of a State on the page of a vote. */
export function stateVoteAnchor(stateId: string): string {
  return `vote-${stateId}`;
}

/** Where the page of a collection has a document: `/works/collection/#doc-441`. */
export function documentUrl(language: InterfaceLanguage, workId: string, number: number): string {
  return `${entryUrl(language, "works", workId)}#${documentAnchor(number)}`;
}

/** The anchor of a document on the page of its collection. */
export function documentAnchor(number: number): string {
  return `doc-${String(number)}`;
}

/** Where an index without pages for its entries has one: `/persons/#stalin`. */
export function anchorUrl(language: InterfaceLanguage, page: OwnPage, id: string): string {
  return `${ownPageUrl(language, page)}#${id}`;
}

/** A file of data: `/data/states.csv`. */
export function dataUrl(path: string): string {
  return `${base}data/${path}`;
}

/** A whole text as data: `/data/texts/s-18-1.json`. */
export function textDataUrl(textId: string, format: string): string {
  return dataUrl(`texts/${textId}.${format}`);
}

/** A unit as data: `/data/texts/s-18-1/op-4-h.json`. */
export function unitDataUrl(unit: { readonly textId: string; readonly id: string }): string {
  return dataUrl(`texts/${unit.textId}/${unit.id}.json`);
}

/** A page of prose from `content/pages/`: `/about/`, `/fr/about/`. */
export function proseUrl(language: InterfaceLanguage, id: string): string {
  return `${root(language)}${id}/`;
}

/** The reading page of a text: `/texts/s-18-1/`. */
export function textUrl(textId: string): string {
  return `${base}texts/${textId}/`;
}

/** The page that says how a text was made: `/texts/s-18-1/register/`. */
export function registerUrl(textId: string): string {
  return `${textUrl(textId)}register/`;
}

/** The permalink of a unit: `/texts/s-18-1/op-4-h/`. */
export function unitUrl(unit: { readonly textId: string; readonly id: string }): string {
  return `${textUrl(unit.textId)}${unit.id}/`;
}

/** The place of a unit on the reading page: `/texts/s-18-1/#op-4-h`. */
export function unitInContextUrl(unit: { readonly textId: string; readonly id: string }): string {
  return `${textUrl(unit.textId)}#${unit.id}`;
}

/** The address that a permalink was published with, by its unit's key: `/texts/s-18-1/op-4-h/`. */
export function permalinkUrl(key: string): string {
  return `${base}texts/${key}/`;
}

/** The permalink of a unit with the fingerprint of its words: `/texts/s-18-1/op-4-h/?v=1a2b3c4d`. */
export function versionUrl(permalink: string, fingerprint: string): string {
  return `${permalink}?v=${fingerprint}`;
}

/** The feed of corrections: `/corrections.xml`, `/fr/corrections.xml`. */
export function correctionsFeedUrl(language: InterfaceLanguage): string {
  return `${root(language)}corrections.xml`;
}

/** Where the log of corrections has a release, on its page. */
export function releaseAnchor(releaseId: string): string {
  return `release-${releaseId.replaceAll(".", "-")}`;
}

/** Where a record is described, in the reader's language; a unit has one address in all. */
export function recordUrl(language: InterfaceLanguage, { kind, id }: RecordRef): string {
  switch (kind) {
    case "unit":
      return permalinkUrl(id);
    case "instrument":
      return entryUrl(language, "instruments", id);
    case "work":
      return entryUrl(language, "works", id);
  }
}

/** A source file as received: `/sources/a-hrc-s-18-2.fr.txt`. */
export function sourceUrl(sourceId: string): string {
  return `${base}sources/${sourceId}.txt`;
}

/** A file that is served as it stands in `public/`, or that the build writes at the top. */
export function fileUrl(path: string): string {
  return `${base}${path}`;
}

function root(language: InterfaceLanguage): string {
  return language === "en" ? base : `${base}${language}/`;
}
