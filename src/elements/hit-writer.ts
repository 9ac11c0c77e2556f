import type { ShownRecord } from "#search/shown-record.ts";
import { nameOf } from "./search-counts.ts";
import type { SearchPage } from "./search-page.ts";

/** Writes what a hit is called in the words of the page around it. */
export class HitWriter {
  private readonly form: HTMLFormElement;
  private readonly texts: string;
  private readonly language: "en" | "fr";
  private readonly find: string;

  /** `find` is what is to be marked on arrival, as a query. */
  constructor(
    form: HTMLFormElement,
    { texts, language }: Pick<SearchPage, "language" | "texts">,
    find: string,
  ) {
    this.form = form;
    this.texts = texts;
    this.language = language;
    this.find = find;
  }

  /** A link to a hit in its text, where the words that were sought are marked. */
  link(record: ShownRecord): HTMLAnchorElement {
    const link = document.createElement("a");
    const query = this.find === "" ? "" : `?${new URLSearchParams({ find: this.find }).toString()}`;
    link.href = `${this.texts}${record.text}/${query}#${record.unit}`;
    link.textContent = `${this.textName(record.text)}, ${record[this.language]}`;
    return link;
  }

  /** The kind of a hit and the language of its words. */
  kind({ kind, language }: ShownRecord): HTMLElement {
    const label = document.createElement("span");
    label.className = "hit-kind";
    label.textContent = `${this.choice("kind", kind)} · ${this.choice("language", language)}`;
    return label;
  }

  textName(text: string): string {
    return this.choice("text", text);
  }

  /** How the form names a value of one of its fields. */
  private choice(field: string, value: string): string {
    const option = this.form.querySelector<HTMLOptionElement>(
      `[name=${field}] [value="${CSS.escape(value)}"]`,
    );
    return option === null ? value : nameOf(option);
  }
}
