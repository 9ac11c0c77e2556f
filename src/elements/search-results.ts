import type { ShownRecord } from "#search/shown-record.ts";
import type { SiteIndex } from "#search/site-index.ts";
import type { Term } from "#search/query.ts";
import type { Found } from "#search/search.ts";
import { snippet } from "#search/snippet.ts";

/** How many hits are added to the list at once. */
const pageLength = 10;

/** What a list of hits needs to know to be shown. */
export interface Showing {
  readonly found: Found;
  readonly index: SiteIndex;
  /** What the reader typed, to be marked on arrival. */
  readonly typed: string;
}

/** What the list cannot know by itself: addresses and words of the page around it. */
export interface Surroundings {
  /** The address under which the texts stand, with a slash at its end. */
  readonly texts: string;
  readonly language: "en" | "fr";
  readonly moreLabel: string;
  /** Says how many of the hits are shown by now. */
  readonly saysShown: (shown: number, count: number) => void;
  /** How the page names a text or a kind of unit. */
  readonly nameOf: (field: "kind" | "text", value: string) => string;
}

/** The list of hits in the page. Everything that comes from the index is written as text. */
export class SearchResults {
  private readonly list: HTMLOListElement;
  private readonly around: Surroundings;

  constructor(list: HTMLOListElement, around: Surroundings) {
    this.list = list;
    this.around = around;
  }

  clear(): void {
    this.list.replaceChildren();
    this.list.parentElement?.querySelector(".search-more")?.remove();
  }

  /** Fetches what the hits from number `from` show; nothing changes in the page yet. */
  async items({ found, index, typed }: Showing, from: number): Promise<HTMLLIElement[]> {
    const records = await Promise.all(
      found.hits.slice(from, from + pageLength).map(({ order }) => index.shown(order)),
    );
    return records.map((record) => this.item(record, found.terms, typed));
  }

  /** Adds items to the list, with a button for the next ones as long as there are any. */
  append(items: readonly HTMLLIElement[], showing: Showing): void {
    this.list.append(...items);
    const shown = this.list.childElementCount;
    if (shown >= showing.found.hits.length) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "search-more";
    button.textContent = this.around.moreLabel;
    button.addEventListener("click", () => void this.addPage(button, showing, shown));
    this.list.after(button);
  }

  private async addPage(button: HTMLButtonElement, showing: Showing, shown: number): Promise<void> {
    const items = await this.items(showing, shown);
    button.remove();
    this.append(items, showing);
    this.around.saysShown(this.list.childElementCount, showing.found.hits.length);
    items[0]?.querySelector("a")?.focus();
  }

  private item(record: ShownRecord, terms: readonly Term[], typed: string): HTMLLIElement {
    const item = document.createElement("li");
    item.append(this.title(record, typed), this.kind(record), words(record, terms));
    return item;
  }

  private title({ text, unit, ...names }: ShownRecord, typed: string): HTMLElement {
    const link = document.createElement("a");
    link.className = "hit-title";
    link.href = `${this.around.texts}${text}/?${new URLSearchParams({ find: typed }).toString()}#${unit}`;
    link.textContent = `${this.around.nameOf("text", text)}, ${names[this.around.language]}`;
    return link;
  }

  private kind({ kind }: ShownRecord): HTMLElement {
    const label = document.createElement("span");
    label.className = "hit-kind";
    label.textContent = this.around.nameOf("kind", kind);
    return label;
  }
}

function words({ words: text, language }: ShownRecord, terms: readonly Term[]): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.lang = language;
  for (const { text: piece, marked } of snippet(text, terms)) {
    if (!marked) paragraph.append(piece);
    else {
      const mark = document.createElement("mark");
      mark.textContent = piece;
      paragraph.append(mark);
    }
  }
  return paragraph;
}
