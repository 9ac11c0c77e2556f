import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { load, type CheerioAPI } from "cheerio";

/** The built site as the checks see it. */
export interface BuiltSite {
  readonly folder: string;
  /** The path under which the site stands, with a slash at both ends. */
  readonly base: string;
  /** Every HTML page, by its path from the folder: `texts/s-18-1/index.html`. */
  readonly pages: ReadonlyMap<string, CheerioAPI>;
}

/** What a check finds wrong: one sentence for each thing, with the place first. */
export type Findings = readonly string[];

/** Reads a built site from its folder. */
export function builtSite(folder: string, base: string): BuiltSite {
  const files = globSync("**/*.html", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  return {
    folder,
    base,
    pages: new Map(files.toSorted().map((path) => [path, load(readFileSync(join(folder, path)))])),
  };
}

/** The file that an address of the site leads to, relative to the folder; undefined for none. */
export function fileAt(
  site: Pick<BuiltSite, "base" | "folder">,
  address: string,
): string | undefined {
  const path = decodeURI(address.replace(/[?#].*$/, ""));
  if (!path.startsWith(site.base)) return undefined;
  const relative = path.slice(site.base.length);
  const file = relative === "" || relative.endsWith("/") ? `${relative}index.html` : relative;
  return isFile(join(site.folder, file)) ? file : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
