import type { Sought } from "#search/matched-ranges.ts";
import type { ShownRecord } from "#search/shown-record.ts";
import { snippet } from "#search/snippet.ts";
import { moreButton } from "./more-button.ts";
import type { HitWriter } from "./hit-writer.ts";

/** How many hits are added to the list at once. */
const pageLength = 10;

/** What a list of hits shows. */
export interface Showing {
  /** The units of the hits by their places in the index, in the order in which they are shown. */
  readonly orders: readonly number[];
  readonly sought: Sought;
  readonly shown: (order: number) => Promise<ShownRecord>;
  /** Whether each text has a heading of its own. */
  readonly isByText: boolean;
}

/** What the list cannot know by itself. */
export interface Surroundings {
  readonly writer: HitWriter;
  readonly moreLabel: string;
  /** Says how many of the hits are shown by now. */
  readonly saysShown: (shown: number, count: number) => void;
  readonly saysFailed: () => void;
}

/** The list of hits in the page. Everything that comes from the index is written as text. */
export class SearchResults {
  private readonly place: HTMLElement;
  private readonly around: Surroundings;

  constructor(place: HTMLElement, around: Surroundings) {
    this.place = place;
    this.around = around;
  }

  /** Fetches the first hits, and then shows them instead of what was shown before. */
  async show(showing: Showing, isWanted: () => boolean): Promise<void> {
    const records = await this.records(showing, 0);
    if (!isWanted()) return;
    this.place.replaceChildren();
    this.append(records, showing);
  }

  private records({ orders, shown }: Showing, from: number): Promise<ShownRecord[]> {
    return Promise.all(orders.slice(from, from + pageLength).map((order) => shown(order)));
  }

  /** Adds hits, with a button for the next ones as long as there are any; gives the first. */
  private append(records: readonly ShownRecord[], showing: Showing): HTMLElement | undefined {
    const items = records.map((record) => {
      const item = this.item(record, showing.sought);
      this.listFor(record, showing).append(item);
      return item;
    });
    const count = this.place.querySelectorAll("li").length;
    if (count < showing.orders.length) {
      this.place.append(
        moreButton(
          this.around.moreLabel,
          () => this.addMore(showing, count),
          this.around.saysFailed,
        ),
      );
    }
    return items[0];
  }

  private async addMore(showing: Showing, from: number): Promise<void> {
    const first = this.append(await this.records(showing, from), showing);
    this.around.saysShown(this.place.querySelectorAll("li").length, showing.orders.length);
    first?.querySelector("a")?.focus();
  }

  /** The list that a hit goes to: the last one, or a new one under a heading for its text. */
  private listFor({ text }: ShownRecord, { isByText }: Showing): HTMLElement {
    const lists = this.place.querySelectorAll<HTMLElement>("ol");
    const last = lists[lists.length - 1];
    if (last !== undefined && (!isByText || last.dataset["text"] === text)) return last;
    const list = document.createElement("ol");
    list.dataset["text"] = text;
    if (isByText) {
      const heading = document.createElement("h3");
      heading.textContent = this.around.writer.textName(text);
      this.place.append(heading);
    }
    this.place.append(list);
    return list;
  }

  private item(record: ShownRecord, sought: Sought): HTMLLIElement {
    const item = document.createElement("li");
    const link = this.around.writer.link(record);
    link.className = "hit-title";
    item.append(link, this.around.writer.kind(record), words(record, sought));
    return item;
  }
}

function words({ words: text, language }: ShownRecord, sought: Sought): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.lang = language;
  for (const { text: piece, marked } of snippet(text, sought)) {
    if (!marked) paragraph.append(piece);
    else {
      const mark = document.createElement("mark");
      mark.textContent = piece;
      paragraph.append(mark);
    }
  }
  return paragraph;
}
