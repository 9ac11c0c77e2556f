import type { InterfaceLanguage } from "#schemas/language.ts";
import type { RecordRef } from "#schemas/inline.ts";

/**
 * The path under which the whole site stands, with a slash at both ends. Astro is given the same
 * one in `astro.config.mjs`.
 */
export const base = `/${process.env.REGESTA_BASE ?? ""}/`.replace(/\/+/g, "/");

/** The archive's own pages, each in every language of the interface. */
export type OwnPage =
  "" | "corrections" | "instruments" | "paragraphs" | "search" | "texts" | "works";

/** A page of the archive in a language: `/texts/`, `/fr/texts/`. */
export function ownPageUrl(language: InterfaceLanguage, page: OwnPage): string {
  return `${root(language)}${page === "" ? "" : `${page}/`}`;
}

/** The addresses of one of the archive's own pages in every language. */
export function ownPageUrls(page: OwnPage): Readonly<Record<InterfaceLanguage, string>> {
  return { en: ownPageUrl("en", page), fr: ownPageUrl("fr", page) };
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
      return `${ownPageUrl(language, "instruments")}#${id}`;
    case "work":
      return `${ownPageUrl(language, "works")}#${id}`;
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
