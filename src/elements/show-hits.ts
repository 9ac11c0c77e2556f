import { arrangedHits } from "#search/arranged-hits.ts";
import { keywordLines } from "#search/keyword-lines.ts";
import type { SearchOutcome } from "#search/run-search.ts";
import type { SiteIndex } from "#search/site-index.ts";
import { filled } from "./filled.ts";
import type { HitWriter } from "./hit-writer.ts";
import { keywordTable } from "./keyword-table.ts";
import type { SearchView } from "./search-address.ts";
import type { SearchPage } from "./search-page.ts";
import { SearchResults } from "./search-results.ts";

/** The most hits that a concordance is made of; a sentence says where there are more. */
const mostInConcordance = 300;

/** What is shown, and how. */
export interface ShownHits {
  readonly index: SiteIndex;
  readonly outcome: SearchOutcome;
  /** The units of the hits by their places in the index, in the order in which they are shown. */
  readonly orders: readonly number[];
  readonly view: SearchView;
  readonly writer: HitWriter;
}

/** The hits in the order that a reader chose, as places in the index. */
export async function orderedHits(
  { found }: SearchOutcome,
  { arrangement }: SearchView,
  index: SiteIndex,
): Promise<readonly number[]> {
  const texts = arrangement === "text" ? await index.facetOf("text") : [];
  return arrangedHits(found.hits, arrangement, texts).map(({ order }) => order);
}

/** Shows hits as a list or a concordance, unless they are no longer wanted when they are there. */
export function showHits(
  page: SearchPage,
  shown: ShownHits,
  isWanted: () => boolean,
): Promise<void> {
  return shown.view.isConcordance
    ? showConcordance(page, shown, isWanted)
    : showList(page, shown, isWanted);
}

function showList(
  page: SearchPage,
  { index, outcome, orders, view, writer }: ShownHits,
  isWanted: () => boolean,
): Promise<void> {
  const results = new SearchResults(page.results, {
    writer,
    moreLabel: page.sentences["more"] ?? "",
    saysFailed: () => {
      page.say(page.sentences["moreFailed"] ?? "");
    },
    saysShown: (shown, count) => {
      page.say(
        filled(page.sentences["shown"] ?? "", { shown: String(shown), count: String(count) }),
      );
    },
  });
  const isByText = view.arrangement === "text";
  return results.show({ orders, sought: outcome.found, shown: index.shown, isByText }, isWanted);
}

async function showConcordance(
  page: SearchPage,
  { index, outcome, orders, view, writer }: ShownHits,
  isWanted: () => boolean,
): Promise<void> {
  const kept = orders.slice(0, mostInConcordance);
  const records = await Promise.all(kept.map((order) => index.shown(order)));
  if (!isWanted()) return;
  const lines = keywordLines(records, outcome.found, view.lineOrder);
  const { linePlace = "", lineBefore = "", lineKeyword = "", lineAfter = "" } = page.sentences;
  const headings = { place: linePlace, before: lineBefore, keyword: lineKeyword, after: lineAfter };
  const table = keywordTable(lines, headings, (record) => writer.link(record));
  const sentence = page.sentences[kept.length < orders.length ? "linesCut" : "lines"];
  table.createCaption().textContent = filled(sentence ?? "", {
    count: String(lines.length),
    passages: String(kept.length),
  });
  const frame = document.createElement("div");
  frame.className = "table-frame";
  frame.tabIndex = 0;
  frame.role = "region";
  frame.ariaLabel = table.caption?.textContent ?? "";
  frame.append(table);
  page.results.replaceChildren(...(lines.length === 0 ? [] : [frame]));
}
