import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import type { Archive } from "#archive/archive.ts";
import { indexOf, indexSource, type IndexFile } from "../search-index.ts";
import { benchServer, pageScript } from "./bench-server.ts";
import type { SearchCost } from "./in-page.ts";
import { benchQueries, queryKinds, type QueryKind } from "./queries.ts";

/** What searching an archive costs. */
export interface SearchMeasures {
  readonly units: number;
  /** Seconds: making the records from the archive, and the index from the records. */
  readonly recordSeconds: number;
  readonly indexSeconds: number;
  readonly files: number;
  /** Bytes of all files. */
  readonly bytes: number;
  /** Bytes of the search code, as a host packs it. */
  readonly scriptBytes: number;
  readonly queries: readonly QueryMeasures[];
}

/** What one query costs; times in milliseconds. */
export interface QueryMeasures {
  readonly kind: QueryKind;
  readonly first: SearchCost;
  readonly median: number;
  readonly worst: number;
}

/** How often a query is asked again. */
const repeats = 9;

/** Builds the index of an archive and asks it in a browser for everything that readers ask. */
export async function measureSearch(archive: Archive, browser: Browser): Promise<SearchMeasures> {
  const start = performance.now();
  const source = indexSource(archive);
  const indexing = performance.now();
  const files = await indexOf(source);
  const end = performance.now();
  return {
    units: archive.units.size,
    recordSeconds: (indexing - start) / 1000,
    indexSeconds: (end - indexing) / 1000,
    files: files.length,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    scriptBytes: gzipSync(await pageScript(), { level: 9 }).length,
    queries: await measureQueries(files, browser),
  };
}

async function measureQueries(
  files: readonly IndexFile[],
  browser: Browser,
): Promise<QueryMeasures[]> {
  const { address, close } = await benchServer(files);
  const measures: QueryMeasures[] = [];
  for (const kind of queryKinds) {
    // A context of its own has an empty cache, as a reader who comes for the first time.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    measures.push({ kind, ...(await measureQuery(page, benchQueries[kind])) });
    await context.close();
  }
  close();
  return measures;
}

export async function measureQuery(
  page: Page,
  typed: string,
): Promise<Pick<QueryMeasures, "first" | "median" | "worst">> {
  const first = await page.evaluate((query) => window.bench.first(query), typed);
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const later = await page.evaluate((query) => window.bench.later(query), typed);
    times.push(later.milliseconds);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { first, median: sorted[Math.floor(repeats / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}
