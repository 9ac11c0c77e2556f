import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileAt, type BuiltSite, type Findings } from "./built-site.ts";

/** Canonical links, alternates and the sitemap name pages of this site, each by its own address. */
export function addresses(site: BuiltSite): Findings {
  const listed = sitemapPaths(site);
  return [
    ...[...site.pages].flatMap(([path, $]) => {
      const canonical = $("link[rel=canonical]")
        .toArray()
        .map((node) => pathOf($(node).attr("href")));
      const alternates = $("link[rel=alternate][hreflang]")
        .toArray()
        .map((node) => pathOf($(node).attr("href")));
      return [
        ...canonicalFindings(site, path, canonical),
        ...alternates
          .filter((address) => fileAt(site, address) === undefined)
          .map((address) => `${path}: its alternate ${address} does not exist.`),
        ...(canonical.length > 0 && !listed.has(canonical[0] ?? "")
          ? [`${path}: the sitemap does not list it.`]
          : []),
      ];
    }),
    ...[...listed]
      .filter((address) => fileAt(site, address) === undefined)
      .map((address) => `The sitemap lists ${address}, which does not exist.`),
  ];
}

/** A page that is kept out of search engines may only name the page that stands for it. */
function canonicalFindings(site: BuiltSite, path: string, canonical: readonly string[]): Findings {
  const isUnlisted = site.pages.get(path)?.("meta[name=robots][content=noindex]").length === 1;
  const [address = "", ...others] = canonical;
  if (isUnlisted && canonical.length === 0) return [];
  if (isUnlisted) {
    return fileAt(site, address) === undefined ? [`${path}: ${address} does not exist.`] : [];
  }
  if (others.length > 0) return [`${path}: it has several canonical links.`];
  return fileAt(site, address) === path ? [] : [`${path}: its canonical link is ${address}.`];
}

function sitemapPaths(site: BuiltSite): ReadonlySet<string> {
  const sitemap = readFileSync(join(site.folder, "sitemap-0.xml"), "utf8");
  return new Set([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => pathOf(url)));
}

function pathOf(url: string | undefined): string {
  return URL.canParse(url ?? "") ? new URL(url ?? "").pathname : "";
}
