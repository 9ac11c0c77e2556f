import { fetchFile } from "#search/fetch-file.ts";
import { runSearch, type SearchOutcome, type SearchRequest } from "#search/run-search.ts";
import { openIndex, type SiteIndex } from "#search/site-index.ts";
import { downloadFile } from "./download-file.ts";
import { filled } from "./filled.ts";
import { HitWriter } from "./hit-writer.ts";
import { entitle } from "./page-title.ts";
import { addressOf, fillForm, requestOf, viewOf } from "./search-address.ts";
import type { SearchAnswer } from "./search-answer.ts";
import { showCounts } from "./search-counts.ts";
import type { HitsFormat } from "./search-export.ts";
import { showNames } from "./search-names.ts";
import { SearchPage } from "./search-page.ts";
import { searchReport } from "./search-report.ts";
import { showSuggestions } from "./search-suggestions.ts";
import { orderedHits, showHits } from "./show-hits.ts";
import { withPatience } from "./with-patience.ts";

/** How long a reader's hand must rest before a search begins by itself, in milliseconds. */
const pause = 250;

/**
 * Makes a search form search in the page. What the form holds is kept in the address; the index is
 * loaded when a field is first entered. Attributes: `data-index`, `data-texts`, `data-data`
 * (addresses), `data-language`, and `data-sentences`: its sentences, as JSON.
 */
class ArchiveSearch extends HTMLElement {
  private opened: Promise<SiteIndex> | undefined;
  private timer = 0;
  private latest = 0;
  /** The units that were found last, by their places in the index, as they are shown. */
  private orders: readonly number[] = [];

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    const page = new SearchPage(this);
    const run = (): void => void this.run(form, page);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      remember(form, "pushState");
      run();
    });
    form.addEventListener("focusin", () => void this.open(page).catch(() => undefined));
    form.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        remember(form, "replaceState");
        run();
      }, pause);
    });
    addEventListener("popstate", () => {
      recall(form, page);
      run();
    });
    page.narrowing?.addEventListener("toggle", () => void this.count(form, page));
    for (const button of page.exports.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        void this.export(button.value === "ris" ? "ris" : "csv", page);
      });
    }
    this.addEventListener("keydown", (event) => {
      moveFocus(event, [form.querySelector("input"), ...page.results.querySelectorAll("a")]);
    });
    recall(form, page);
    run();
  }

  /** Searches for what the form holds; a later run makes an earlier one keep silent. */
  private async run(form: HTMLFormElement, page: SearchPage): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const request = requestOf(form, here());
    this.dataset["view"] = viewOf(form).isConcordance ? "concordance" : "list";
    void this.querySelector<SearchAnswer>("search-answer")?.show(request.typed);
    if (request.typed.trim() === "") {
      this.orders = [];
      page.clear();
      page.say("");
      entitle(page.title, "");
      void this.count(form, page);
      return;
    }
    const stopWaiting = page.sayWaiting();
    try {
      await withPatience(this.answer(form, page, request, () => turn === this.latest));
    } catch {
      if (turn !== this.latest) return;
      this.opened = undefined;
      this.orders = [];
      page.clear();
      page.say(page.sentences["failed"] ?? "");
    } finally {
      stopWaiting();
    }
  }

  private async answer(
    form: HTMLFormElement,
    page: SearchPage,
    request: SearchRequest,
    isWanted: () => boolean,
  ): Promise<void> {
    const view = viewOf(form);
    const index = await this.open(page);
    const outcome = await runSearch(request, index);
    const orders = await orderedHits(outcome, view, index);
    const writer = new HitWriter(form, page, findOf(request, outcome));
    await showHits(page, { index, outcome, orders, view, writer }, isWanted);
    if (!isWanted()) return;
    this.orders = orders;
    page.exports.hidden = orders.length === 0;
    page.say(searchReport(outcome, page.sentences));
    entitle(page.title, request.typed);
    this.dataset["found"] = outcome.found.kind;
    showSuggestions(page.suggestions, outcome.suggestions, page.sentences["suggested"] ?? "");
    showNames(page.names, outcome.names, page.sentences["also"] ?? "", (name) => {
      remember(form, "pushState", request.unwanted.symmetricDifference(new Set([name])));
      void this.run(form, page);
    });
    void this.count(form, page);
  }

  private async export(format: HitsFormat, page: SearchPage): Promise<void> {
    try {
      const { hitsFile, mostExported } = await import("./search-export.ts");
      const index = await this.open(page);
      const kept = this.orders.slice(0, mostExported[format]);
      const records = await Promise.all(kept.map((order) => index.shown(order)));
      downloadFile(await hitsFile(format, records, page));
      const sentence = kept.length < this.orders.length ? "exportedCut" : "exported";
      page.say(filled(page.sentences[sentence] ?? "", { count: String(kept.length) }));
    } catch {
      page.say(page.sentences["exportFailed"] ?? "");
    }
  }

  /** Counts what each choice would leave, where a reader has opened the choices. */
  private async count(form: HTMLFormElement, page: SearchPage): Promise<void> {
    if (page.narrowing?.open !== true) return;
    try {
      await showCounts(form, requestOf(form, here()), await this.open(page));
    } catch {
      // Choices without counts still narrow the hits.
    }
  }

  private open(page: SearchPage): Promise<SiteIndex> {
    this.opened ??= openIndex(fetchFile(page.index));
    return this.opened;
  }
}

/** What is marked on arrival: the query, and the names that were searched too. */
function findOf({ typed }: SearchRequest, { names }: SearchOutcome): string {
  const also = names
    .filter(({ isSearched }) => isSearched)
    .map(({ form }) => (form.includes(" ") ? `"${form}"` : form));
  return [typed, ...also].join(" ");
}

function here(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** Keeps what the form holds in the address, with the names that are not wanted. */
function remember(
  form: HTMLFormElement,
  how: "pushState" | "replaceState",
  unwanted: ReadonlySet<string> = requestOf(form, here()).unwanted,
): void {
  history[how](null, "", addressOf(form, unwanted));
}

/** Fills the form with what the address holds; choices that are made are shown. */
function recall(form: HTMLFormElement, { narrowing }: SearchPage): void {
  fillForm(form, here());
  const isNarrowed = [...(narrowing?.querySelectorAll("select") ?? [])].some(
    ({ value }) => value !== "",
  );
  if (narrowing !== null && isNarrowed) narrowing.open = true;
}

/** Arrows go through the field and the hits, and Escape goes back to the field. */
function moveFocus(event: KeyboardEvent, stops: readonly (HTMLElement | null)[]): void {
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at === -1) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  if (to === undefined || (event.key === "Escape" && at === 0)) return;
  event.preventDefault();
  stops[to]?.focus();
}

customElements.define("archive-search", ArchiveSearch);
