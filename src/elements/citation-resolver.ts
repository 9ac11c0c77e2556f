import type { Answer } from "#search/resolve/answer.ts";
import { longest, resolve } from "#search/resolve/resolve.ts";
import { answerSetting } from "./answer-setting.ts";
import { entitle } from "./page-title.ts";
import { AnswerWriter } from "./resolver-answer.ts";
import { ResolverSource } from "./resolver-source.ts";
import { CiteSource } from "./cite-source.ts";
import { withPatience } from "./with-patience.ts";

/** After how long a reader who waits is told that the look-up goes on, in milliseconds. */
const working = 250;

/** The longest citation that is kept in the address, in characters. */
const longestAddress = 2000;

/**
 * Makes a form say what a citation leads to: in a sentence that is announced, with the rest after
 * it. What is typed is kept in the address, unless it is too long. Attributes: `data-data`,
 * `data-texts`, `data-search` (addresses), `data-language`, and `data-sentences`: its
 * sentences, as JSON.
 */
class CitationResolver extends HTMLElement {
  private latest = 0;
  private readonly own = document.title;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector("input");
    if (form === null || field === null) return;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const typed = taken(field, field.value);
      history.pushState(null, "", address(typed));
      void this.answer(typed);
    });
    addEventListener("popstate", () => {
      this.recall(field);
    });
    this.recall(field);
  }

  private recall(field: HTMLInputElement): void {
    const asked = new URLSearchParams(location.search).get("q") ?? "";
    void this.answer(taken(field, asked));
  }

  /** Answers a citation; a later one makes an earlier one keep silent. */
  private async answer(typed: string): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const isWanted = (): boolean => turn === this.latest;
    entitle(this.own, typed);
    const timer = setTimeout(() => {
      if (isWanted()) this.write([this.paragraph("working")]);
    }, working);
    try {
      const { answer, elements } = await withPatience(this.answered(typed));
      if (!isWanted()) return;
      this.write(elements);
      const key = answer === undefined ? undefined : AnswerWriter.unitKey(answer);
      if (key !== undefined) void this.addWords(key, isWanted);
    } catch {
      if (isWanted()) this.write([this.paragraph("failed")]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** What is shown for a citation; nothing for an empty one. */
  private async answered(
    typed: string,
  ): Promise<{ readonly answer?: Answer; readonly elements: readonly HTMLElement[] }> {
    if (typed.trim() === "") return { elements: [] };
    const source = new ResolverSource(this.dataset["data"] ?? "");
    const catalogue = await source.catalogue();
    const answer = await resolve(typed, catalogue, (id) => source.units(id));
    const elements = await new AnswerWriter(answerSetting(this), source).elements(
      answer,
      catalogue,
    );
    if (answer.kind === "none") elements.push(this.searchLink(typed));
    return { answer, elements };
  }

  /** Adds the words of a unit to its answer, or a sentence where they cannot be had. */
  private async addWords(key: string, isWanted: () => boolean): Promise<void> {
    const words = withPatience(this.words(key));
    const element = await words.catch(() => this.paragraph("wordsFailed"));
    if (isWanted()) this.querySelector(".answer-rest")?.prepend(element);
  }

  /** The words of a unit as they are printed. */
  private async words(key: string): Promise<HTMLElement> {
    const unit = await new CiteSource(this.dataset["data"] ?? "").unit(key);
    const quotation = document.createElement("blockquote");
    quotation.lang = unit.language;
    quotation.textContent = unit.words;
    return quotation;
  }

  private searchLink(typed: string): HTMLElement {
    const element = document.createElement("p");
    const link = document.createElement("a");
    const query = new URLSearchParams({ q: typed.slice(0, longestAddress).toWellFormed() });
    link.href = `${this.dataset["search"] ?? ""}?${query.toString()}`;
    link.textContent = answerSetting(this).sentences["searchInstead"] ?? "";
    element.append(link);
    return element;
  }

  /** The first element is announced, and the others can be read after it. */
  private write([first, ...rest]: readonly HTMLElement[]): void {
    this.querySelector("[role=status]")?.replaceChildren(...(first === undefined ? [] : [first]));
    this.querySelector(".answer-rest")?.replaceChildren(...rest);
  }

  private paragraph(name: string): HTMLElement {
    const element = document.createElement("p");
    element.textContent = answerSetting(this).sentences[name] ?? "";
    return element;
  }
}

/** Puts no more of words into a field than shows that they are too long, and gives what it took. */
function taken(field: HTMLInputElement, words: string): string {
  field.value = words.slice(0, longest + 1);
  return field.value;
}

function address(typed: string): string {
  const query = new URLSearchParams({ q: typed }).toString();
  return query.length > longestAddress ? location.pathname : `?${query}`;
}

customElements.define("citation-resolver", CitationResolver);
