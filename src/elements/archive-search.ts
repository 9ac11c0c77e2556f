import { fetchFile } from "#search/fetch-file.ts";
import { isAccepted, type Filters } from "#search/facets.ts";
import { openIndex, type SiteIndex } from "#search/site-index.ts";
import { search, type Found } from "#search/search.ts";
import type { SearchAnswer } from "./search-answer.ts";
import { SearchResults } from "./search-results.ts";

/** How long a search may take before it counts as failed, in milliseconds. */
const patience = 8000;

/** How long a reader's hand must rest before a search begins by itself, in milliseconds. */
const pause = 250;

/**
 * Makes a search form search in the page. The form's fields are kept in the address; the index is
 * loaded when a field is first entered. Attributes: `data-index`, `data-texts`, `data-language`, and a sentence each in `data-absent`, `data-cut`, `data-elsewhere`,
 * `data-failed`, `data-full`, `data-full-one`, `data-more`, `data-none`, `data-partial`,
 * `data-shown`, `data-working`.
 */
class ArchiveSearch extends HTMLElement {
  private opened: Promise<SiteIndex> | undefined;
  private timer = 0;
  private latest = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const list = this.querySelector("ol");
    if (form === null || list === null) return;
    const results = new SearchResults(list, {
      texts: this.dataset["texts"] ?? "",
      language: this.dataset["language"] === "fr" ? "fr" : "en",
      moreLabel: this.message("more"),
      saysShown: (shown, count) => {
        const sentence = this.message("shown").replace("{shown}", String(shown));
        this.say(sentence.replace("{count}", String(count)));
      },
      nameOf: (field, value) =>
        form.querySelector(`[name=${field}] [value="${CSS.escape(value)}"]`)?.textContent ?? value,
    });
    const run = (): void => void this.run(form, results);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      remember(form, "pushState");
      run();
    });
    form.addEventListener("focusin", () => void this.open().catch(() => undefined));
    form.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        remember(form, "replaceState");
        run();
      }, pause);
    });
    addEventListener("popstate", () => {
      recall(form);
      run();
    });
    this.addEventListener("keydown", (event) => {
      this.moveFocus(event, form);
    });
    recall(form);
    run();
  }

  /** Searches for what the form holds; a later run makes an earlier one keep silent. */
  private async run(form: HTMLFormElement, results: SearchResults): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const { q: typed = "", ...filters } = fields(form);
    if (typed.trim() === "") {
      results.clear();
      void this.querySelector<SearchAnswer>("search-answer")?.show("");
      this.say("");
      return;
    }
    void this.querySelector<SearchAnswer>("search-answer")?.show(typed);
    const waiting = setTimeout(() => {
      this.say(this.message("working"));
    }, pause);
    try {
      const index = await withPatience(this.open());
      const accepts = await withPatience(acceptance(index, filters));
      const found = await withPatience(search(typed, index.postings, index.total, accepts));
      const showing = { found, index, typed };
      const items = await withPatience(results.items(showing, 0));
      if (turn !== this.latest) return;
      results.clear();
      results.append(items, showing);
      this.say(this.report(found));
      this.entitle(typed);
    } catch {
      if (turn !== this.latest) return;
      this.opened = undefined;
      results.clear();
      this.say(this.message("failed"));
    } finally {
      clearTimeout(waiting);
    }
  }

  private open(): Promise<SiteIndex> {
    this.opened ??= openIndex(fetchFile(new URL(this.dataset["index"] ?? "", location.href).href));
    return this.opened;
  }

  /** The page's title says what was searched, so that readers find their tab again. */
  private entitle(typed: string): void {
    const [own = ""] = document.title.split(" — ").slice(-1);
    document.title = `${typed} — ${own}`;
  }

  private say(sentence: string): void {
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = sentence;
  }

  private report(found: Found): string {
    const { absent, cut } = found;
    const words = absent.map((word) => `«${word}»`).join(", ");
    return [
      cut ? this.message("cut") : "",
      words === "" ? "" : this.message("absent").replace("{words}", () => words),
      this.count(found),
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  }

  private count({ kind, hits: { length: hits }, isElsewhere }: Found): string {
    if (hits === 0) return this.message(isElsewhere ? "elsewhere" : "none");
    if (kind === "partial") return this.message("partial");
    if (hits === 1) return this.message("fullOne");
    return this.message("full").replace("{count}", String(hits));
  }

  /** A sentence of the page, from the attribute `data-…` of its name. */
  private message(name: string): string {
    return this.dataset[name] ?? "";
  }

  /** Arrows go through the hits, and Escape goes back to the field. */
  private moveFocus(event: KeyboardEvent, form: HTMLFormElement): void {
    const field = form.querySelector("input");
    const stops = [field, ...this.querySelectorAll<HTMLElement>("a.hit-title")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at === -1) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
    if (to === undefined || (event.key === "Escape" && at === 0)) return;
    event.preventDefault();
    stops[to]?.focus();
  }
}

/** Which units pass the filters; the facets are fetched only where there are any. */
async function acceptance(
  index: SiteIndex,
  filters: Filters,
): Promise<((order: number) => boolean) | undefined> {
  if (Object.keys(filters).length === 0) return undefined;
  const facets = await index.facets();
  return (order) => isAccepted(facets, filters, order);
}

/** The fields of a form that hold something, by name. */
function fields(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

function remember(form: HTMLFormElement, how: "pushState" | "replaceState"): void {
  const query = new URLSearchParams(fields(form)).toString();
  history[how](null, "", query === "" ? location.pathname : `?${query}`);
}

function recall(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = query.get(field.name) ?? "";
    }
  }
}

async function withPatience<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, patience, new Error("The search took too long."));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

customElements.define("archive-search", ArchiveSearch);
