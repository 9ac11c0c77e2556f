import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CheerioAPI } from "cheerio";
import { fileAt, type BuiltSite, type Findings } from "./built-site.ts";

/** What a page may weigh, in bytes of gzip; a byte more fails the check. */
export const budgets = {
  /** HTML, CSS and JavaScript of the reading page of S-18/1 together. */
  readingPage: 30_000,
  /** JavaScript of a reading page, before search is touched. */
  readingScripts: 6_000,
  /** Fonts of the reading page of S-18/1. */
  readingFonts: 110_000,
  /** Everything that a first search fetches, the search page's own scripts included. */
  firstQuery: 130_000,
  /** Everything that a check of quotations fetches but fonts: page, style, scripts, words, citations. */
  quotationCheck: 60_000,
  /** HTML of a page of the concordance, which readers without JavaScript open in place of search. */
  concordancePage: 20_000,
} as const;

const checkPage = "verify/index.html";
const readingPage = "texts/s-18-1/index.html";

/** The reading page of S-18/1, the check of a quotation and the concordance keep to their budgets. */
export function weight(site: BuiltSite): Findings {
  const $ = site.pages.get(readingPage);
  if ($ === undefined) return [`${readingPage}: the page is missing.`];
  const html = zipped(site, readingPage);
  const styles = total(site, addresses($, "link[rel=stylesheet]", "href"));
  const scripts = scriptWeight(site, addresses($, "script[src]", "src"));
  const fonts = total(site, addresses($, "link[rel=preload][as=font]", "href"));
  return [
    ...over(readingPage, "HTML, CSS and JavaScript", html + styles + scripts, budgets.readingPage),
    ...over(readingPage, "JavaScript", scripts, budgets.readingScripts),
    ...over(readingPage, "fonts", fonts, budgets.readingFonts),
    ...quotationCheck(site),
    ...[...site.pages.keys()]
      .filter((path) => /^(?:fr\/)?concordance\//.test(path))
      .flatMap((path) => over(path, "HTML", zipped(site, path), budgets.concordancePage)),
  ];
}

/** What a check of quotations fetches, as long as the archive is loaded whole. */
function quotationCheck(site: BuiltSite): Findings {
  const $ = site.pages.get(checkPage);
  if ($ === undefined) return [`${checkPage}: the page is missing.`];
  const data = globSync("data/{cite,verify}/*.json", { cwd: site.folder });
  if (data.length === 0) return [`${checkPage}: the data that it fetches is missing.`];
  const bytes =
    zipped(site, checkPage) +
    total(site, addresses($, "link[rel=stylesheet]", "href")) +
    scriptWeight(site, addresses($, "script[src]", "src")) +
    data.reduce((sum, file) => sum + zipped(site, file), 0);
  return over(checkPage, "page, scripts and data", bytes, budgets.quotationCheck);
}

function addresses($: CheerioAPI, selector: string, name: string): string[] {
  return $(selector)
    .toArray()
    .map((node) => $(node).attr(name) ?? "");
}

function over(page: string, what: string, bytes: number, budget: number): Findings {
  if (bytes <= budget) return [];
  return [`${page}: its ${what} weigh ${String(bytes)} bytes; ${String(budget)} are allowed.`];
}

/** Scripts with all that they import on loading; what they import later does not count. */
export function scriptWeight(site: BuiltSite, addresses: readonly string[]): number {
  const files = new Set<string>();
  const visit = (file: string | undefined): void => {
    if (file === undefined || files.has(file)) return;
    files.add(file);
    const code = readFileSync(join(site.folder, file), "utf8");
    for (const [, name] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+)"/g)) {
      visit(globSync(`_astro/${name ?? ""}`, { cwd: site.folder })[0]);
    }
  };
  for (const address of addresses) visit(fileAt(site, address));
  return [...files].reduce((sum, file) => sum + zipped(site, file), 0);
}

function total(site: BuiltSite, addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => sum + zipped(site, fileAt(site, address) ?? ""), 0);
}

function zipped(site: BuiltSite, file: string): number {
  const bytes = readFileSync(join(site.folder, file));
  return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}
