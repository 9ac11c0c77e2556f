import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BuiltSite, Findings } from "./built-site.ts";
import { budgets, scriptWeight } from "./weight.ts";

const searchPage = "search/index.html";

/** What the heaviest query fetches: so many of the largest files with words and with hits. */
const heaviestQuery = { words: 5, hits: 10 } as const;

/** What every first query fetches, and the fields that one may have. */
const fixed = ["directory.zjson", "names.zjson", "facets/*"] as const;

/** The heaviest first query keeps to its budget, with the scripts of the search page. */
export function indexWeight(site: BuiltSite): Findings {
  const $ = site.pages.get(searchPage);
  if ($ === undefined) return [`${searchPage}: the page is missing.`];
  const scripts = $("script[src]")
    .toArray()
    .map((node) => $(node).attr("src") ?? "");
  const bytes =
    scriptWeight(site, scripts) +
    fixed.reduce((sum, pattern) => sum + largest(site, pattern, Infinity), 0) +
    largest(site, "index/*", heaviestQuery.words) +
    largest(site, "records/*", heaviestQuery.hits);
  if (bytes <= budgets.firstQuery) return [];
  return [
    `${searchPage}: a first query may fetch ${String(bytes)} bytes; ${String(budgets.firstQuery)} are allowed. Run \`npm run bench\` to see which.`,
  ];
}

/** The bytes of the `count` largest files of the index that a pattern names; all are packed. */
function largest(site: BuiltSite, pattern: string, count: number): number {
  const folder = join(site.folder, "pagefind");
  const files = globSync(pattern, { cwd: folder });
  if (files.length === 0) throw new Error(`The search index has no file pagefind/${pattern}.`);
  return files
    .map((file) => statSync(join(folder, file)).size)
    .toSorted((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, size) => sum + size, 0);
}
