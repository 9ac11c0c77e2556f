import { globSync } from "node:fs";

/** What is named by its content, or is made for robots, and so no address that is given out. */
const passing = /^(?:_astro|pagefind)\/|^sitemap|^404\.html$|^_headers$/;

/**
 * The lasting addresses of a built site, as paths under its base (`/texts/`), besides the permalinks of units,
 * which are given as `text/unit`.
 */
export function publishedAddresses(folder: string, permalinks: Iterable<string>): string[] {
  const ofUnits = new Set([...permalinks].map((key) => `/texts/${key}/`));
  return globSync("**/*.*", { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !passing.test(path))
    .map((path) => `/${path}`.replace(/(?<=\/)index\.html$/, ""))
    .filter((path) => !ofUnits.has(path))
    .toSorted();
}
