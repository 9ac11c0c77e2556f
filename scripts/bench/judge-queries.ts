import type { Browser } from "@playwright/test";
import type { Archive } from "#archive/archive.ts";
import { acceptanceQueries, type AcceptanceQuery } from "#fixtures/acceptance-queries.ts";
import { searchIndex } from "../search-index.ts";
import { benchServer } from "./bench-server.ts";
import type { SearchCost } from "./in-page.ts";
import { measureQuery } from "./measure-search.ts";

/** A query of the acceptance set and how the search answered it. */
export interface JudgedQuery {
  readonly query: AcceptanceQuery;
  /** The ranks of the wanted units that were found, from 1, best first. */
  readonly ranks: readonly number[];
  readonly first: SearchCost;
  /** Milliseconds of a later answer, the median. */
  readonly later: number;
}

/** Asks the archive's index in a browser for every query of the acceptance set. */
export async function judgeQueries(archive: Archive, browser: Browser): Promise<JudgedQuery[]> {
  const { address, close } = await benchServer(await searchIndex(archive));
  const keys = [...archive.units.keys()];
  const judged: JudgedQuery[] = [];
  for (const query of acceptanceQueries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    const { first, median } = await measureQuery(page, query.typed);
    const found = first.orders.map((order) => keys[order] ?? "");
    const ranks = query.wanted
      .map((key) => found.indexOf(key) + 1)
      .filter((rank) => rank > 0)
      .toSorted((a, b) => a - b);
    judged.push({ query, ranks, first, later: median });
    await context.close();
  }
  close();
  return judged;
}

/**
 * The share of queries that have a wanted unit first, or say that nothing answers them; and the
 * share of wanted units that are found at all, where all of them are wanted.
 */
export function qualityOf(judged: readonly JudgedQuery[]): { first: number; recall: number } {
  const right = judged.filter(({ query: { wanted }, ranks, first }) =>
    wanted.length === 0 ? !first.isFull : first.isFull && ranks[0] === 1,
  );
  const all = judged.filter(({ query }) => query.within !== undefined || query.wanted.length === 1);
  const wanted = all.reduce((sum, { query }) => sum + query.wanted.length, 0);
  const found = all.reduce((sum, { ranks }) => sum + ranks.length, 0);
  return { first: right.length / judged.length, recall: found / Math.max(1, wanted) };
}
