import { resolve } from "#search/resolve/resolve.ts";
import { readSentences } from "./read-sentences.ts";
import { AnswerWriter, type AnswerSetting } from "./resolver-answer.ts";
import { ResolverSource } from "./resolver-source.ts";
import { CiteSource } from "./cite-source.ts";
import { withPatience } from "./with-patience.ts";

/** How long an answer may take before it counts as failed, in milliseconds. */
const patience = 8000;

/**
 * Makes a form say what a citation leads to. What is typed is kept in the address. Attributes:
 * `data-data`, `data-texts`, `data-root`, `data-search` (addresses), `data-language`, and
 * `data-sentences`: its sentences, as JSON.
 */
class CitationResolver extends HTMLElement {
  private latest = 0;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector("input");
    if (form === null || field === null) return;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      history.pushState(null, "", `?${new URLSearchParams({ q: field.value }).toString()}`);
      void this.answer(field.value);
    });
    addEventListener("popstate", () => {
      this.recall(field);
    });
    this.recall(field);
  }

  private recall(field: HTMLInputElement): void {
    field.value = new URLSearchParams(location.search).get("q") ?? "";
    void this.answer(field.value);
  }

  private async answer(typed: string): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const setting = this.setting();
    const source = new ResolverSource(this.dataset["data"] ?? "");
    const writer = new AnswerWriter(setting, source);
    try {
      const written = await withPatience(this.elements(typed, source, writer), patience);
      if (turn === this.latest) this.write(written);
    } catch {
      if (turn !== this.latest) return;
      const failed = document.createElement("p");
      failed.textContent = setting.sentences["failed"] ?? "";
      this.write([failed]);
    }
  }

  /** What is shown for a citation; nothing for an empty one. */
  private async elements(
    typed: string,
    source: ResolverSource,
    writer: AnswerWriter,
  ): Promise<HTMLElement[]> {
    if (typed.trim() === "") return [];
    const catalogue = await source.catalogue();
    const answer = await resolve(typed, catalogue, (id) => source.units(id));
    const elements = await writer.elements(answer, catalogue);
    const key = AnswerWriter.unitKey(answer);
    if (key !== undefined) elements.splice(1, 0, await this.words(key));
    if (answer.kind === "none") elements.push(this.searchLink(typed));
    return elements;
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
    link.href = `${this.dataset["search"] ?? ""}?${new URLSearchParams({ q: typed }).toString()}`;
    link.textContent = this.setting().sentences["searchInstead"] ?? "";
    element.append(link);
    return element;
  }

  private write(elements: readonly HTMLElement[]): void {
    this.querySelector("[role=status]")?.replaceChildren(...elements);
  }

  private setting(): AnswerSetting {
    const { language, texts = "", root = "", sentences = "{}" } = this.dataset;
    return {
      language: language === "fr" ? "fr" : "en",
      texts,
      root,
      sentences: readSentences(sentences),
    };
  }
}

customElements.define("citation-resolver", CitationResolver);
