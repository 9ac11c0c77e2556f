import { fetchFile } from "#search/fetch-file.ts";
import { runSearch } from "#search/run-search.ts";
import { openIndex, type SiteIndex } from "#search/site-index.ts";

/** What one search took. */
export interface SearchCost {
  readonly milliseconds: number;
  /** As they came over the wire, bodies alone. */
  readonly bytes: number;
  readonly requests: number;
  readonly hits: number;
  /** Whether hits hold all that was asked for. */
  readonly isFull: boolean;
  /** The places of all hits in the order of the texts, best first. */
  readonly orders: readonly number[];
}

/** The search as the site's pages run it, for a page of the benchmark to call. */
export interface BenchPage {
  /** Opens the index anew, and answers as for a reader who comes for the first time. */
  readonly first: (typed: string) => Promise<SearchCost>;
  /** Answers with the index that is open. */
  readonly later: (typed: string) => Promise<SearchCost>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

/** As many as the list of hits shows at once. */
const shownAtOnce = 10;

let opened: Promise<SiteIndex>;

window.bench = {
  first: (typed) => {
    opened = openIndex(fetchFile(new URL("index/", location.href).href));
    return cost(typed);
  },
  later: cost,
};

async function cost(typed: string): Promise<SearchCost> {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(10_000);
  const start = performance.now();
  const index = await opened;
  const { found } = await runSearch({ typed, filters: {}, unwanted: new Set() }, index);
  const { hits } = found;
  await Promise.all(hits.slice(0, shownAtOnce).map(({ order }) => index.shown(order)));
  const milliseconds = performance.now() - start;
  const fetched = performance
    .getEntriesByType("resource")
    .filter((entry) => entry instanceof PerformanceResourceTiming);
  return {
    milliseconds,
    bytes: fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    requests: fetched.length,
    hits: hits.length,
    isFull: found.kind === "full",
    orders: hits.map(({ order }) => order),
  };
}
