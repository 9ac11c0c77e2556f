import { readSentences } from "./read-sentences.ts";

/** When a reader who waits is told that the search goes on, and that the network is slow, in milliseconds. */
const waits = { working: 250, slow: 2500 } as const;

/** The parts of the search page: its results, its status, its words and addresses. */
export class SearchPage {
  /** The sentences of the page by their names. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly language: "en" | "fr";
  /** Addresses of folders, each with a slash at its end. */
  readonly texts: string;
  readonly data: string;
  readonly index: string;
  /** The title of the page before anything is asked. */
  readonly title = document.title;
  private readonly element: HTMLElement;

  /** Attributes of the element: see `archive-search`. */
  constructor(element: HTMLElement) {
    const { sentences = "{}", language, texts = "", data = "", index = "" } = element.dataset;
    this.element = element;
    this.sentences = readSentences(sentences);
    this.language = language === "fr" ? "fr" : "en";
    this.texts = texts;
    this.data = data;
    this.index = new URL(index, location.href).href;
  }

  get results(): HTMLElement {
    return this.piece(".search-results");
  }

  get names(): HTMLElement {
    return this.piece(".search-names");
  }

  get suggestions(): HTMLElement {
    return this.piece(".search-suggestions");
  }

  get exports(): HTMLElement {
    return this.piece(".search-export");
  }

  /** The choices by which hits are narrowed. */
  get narrowing(): HTMLDetailsElement | null {
    return this.element.querySelector("details.search-narrowing");
  }

  say(sentence: string): void {
    this.piece("[role=status]").textContent = sentence;
  }

  /** Says after a while that the search goes on, and later that the network is slow; gives a stop. */
  sayWaiting(): () => void {
    const timers = (["working", "slow"] as const).map((name) =>
      setTimeout(() => {
        this.say(this.sentences[name] ?? "");
      }, waits[name]),
    );
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }

  clear(): void {
    this.results.replaceChildren();
    this.names.hidden = true;
    this.suggestions.hidden = true;
    this.exports.hidden = true;
  }

  private piece(selector: string): HTMLElement {
    const piece = this.element.querySelector<HTMLElement>(selector);
    if (piece === null) throw new Error(`The search page has no ${selector}.`);
    return piece;
  }
}
