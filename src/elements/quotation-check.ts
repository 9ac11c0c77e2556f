import { checkPassage } from "#search/quotation/check-passage.ts";
import { pasteLimits, readPaste, type Paste } from "#search/quotation/read-paste.ts";
import { mostTaken, takenPart } from "#search/quotation/taken-part.ts";
import type { Verdict } from "#search/quotation/verdict.ts";
import { breathe } from "./breathe.ts";
import { CiteSource } from "./cite-source.ts";
import { filled } from "./filled.ts";
import { placeCitation } from "./place-citation.ts";
import { QuotationSource } from "./quotation-source.ts";
import { readSentences } from "./read-sentences.ts";
import { VerdictWriter, type VerdictSetting } from "./verdict-writer.ts";

/** The longest paste that is kept in the address, in characters. */
const longestAddress = 1500;

/**
 * Checks the quotations that a reader pastes, in the browser alone. A short paste is kept behind
 * the number sign of the address, which no browser sends. Attributes: `data-data`, `data-index`,
 * `data-texts` (addresses), `data-language`, `data-copy`, `data-copied`, `data-selected`, and
 * `data-sentences`: its sentences, as JSON.
 */
class QuotationCheck extends HTMLElement {
  private latest = 0;
  private source: QuotationSource | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector("textarea");
    if (form === null || field === null) return;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const typed = this.taken(field, field.value);
      this.keep(typed);
      void this.check(typed);
    });
    field.addEventListener("paste", (event) => {
      this.takePart(event, field);
    });
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-example]")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        field.value = new URL(link.href).searchParams.get("q") ?? "";
        form.requestSubmit();
      });
    }
    addEventListener("popstate", () => {
      this.recall(field);
    });
    this.recall(field);
  }

  /** Of a paste that is longer than is checked, the field takes no more than that and a little. */
  private takePart(event: ClipboardEvent, field: HTMLTextAreaElement): void {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    const { selectionStart, selectionEnd, value } = field;
    const whole = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    if (takenPart(whole) === whole) return;
    event.preventDefault();
    this.taken(field, whole);
    if (whole.length > mostTaken) this.say(this.cutSentence(whole.slice(pasteLimits.length)));
  }

  /** Puts no more of words into the field than it takes, and gives what it took. */
  private taken(field: HTMLTextAreaElement, words: string): string {
    const taken = takenPart(words);
    if (field.value !== taken) field.value = taken;
    return taken;
  }

  private keep(pasted: string): void {
    const isShort = pasted.length <= longestAddress && pasted.trim() !== "";
    const address = isShort ? `#${new URLSearchParams({ q: pasted }).toString()}` : "";
    history.pushState(null, "", location.pathname + address);
  }

  private recall(field: HTMLTextAreaElement): void {
    const kept = new URLSearchParams(location.hash.slice(1)).get("q");
    const asked = kept ?? new URLSearchParams(location.search).get("q") ?? "";
    const typed = this.taken(field, asked);
    if (typed !== "") void this.check(typed);
    else this.clear();
  }

  private clear(): void {
    this.latest += 1;
    this.results()?.replaceChildren();
    this.say("");
  }

  /** Checks one quotation after the other; a later check makes an earlier one keep silent. */
  private async check(pasted: string): Promise<void> {
    this.clear();
    const turn = this.latest;
    const paste = readPaste(pasted);
    if (paste.passages.length === 0) {
      this.say(this.sentence("empty"));
      return;
    }
    this.say(this.sentence("working"));
    try {
      const verdicts: Verdict[] = [];
      for await (const [verdict, element] of this.verdicts(paste)) {
        if (turn !== this.latest) return;
        verdicts.push(verdict);
        this.results()?.append(element);
      }
      this.say([this.summary(verdicts), ...this.remarks(paste)].join(" "));
    } catch {
      if (turn !== this.latest) return;
      this.clear();
      this.say(this.sentence("failed"));
    }
  }

  private async *verdicts({ passages }: Paste): AsyncGenerator<[Verdict, HTMLElement]> {
    const { data = "", index = "" } = this.dataset;
    this.source ??= new QuotationSource(data, index);
    const writer = new VerdictWriter(await this.setting(this.source));
    const candidates = await this.source.candidates();
    const count = passages.length;
    for (const [at, passage] of passages.entries()) {
      const name = count === 1 ? "" : this.sentence("result", { number: at + 1, count });
      const verdict = await checkPassage(passage, candidates, breathe);
      yield [verdict, writer.element(verdict, name)];
      await breathe();
    }
  }

  private async setting(source: QuotationSource): Promise<VerdictSetting> {
    const { data = "", language, texts = "", copy = "", copied = "", selected = "" } = this.dataset;
    const citations = new CiteSource(data);
    const words = {
      copy,
      copied,
      selected,
      failed: this.sentence("citationFailed"),
      permalink: this.sentence("permalink"),
    };
    return {
      language: language === "fr" ? "fr" : "en",
      texts,
      sentences: readSentences(this.dataset["sentences"] ?? "{}"),
      contents: await source.contents(),
      citation: (place, name) => placeCitation(place, citations, texts, { ...words, name }),
    };
  }

  private summary(verdicts: readonly Verdict[]): string {
    const counts = new Map<string, number>();
    for (const { kind } of verdicts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const parts = [...counts].map(([kind, count]) => {
      const name = this.sentence(`verdict.${kind}`).toLocaleLowerCase(this.dataset["language"]);
      return verdicts.length === 1 ? name : `${name} (${String(count)})`;
    });
    const sentence = verdicts.length === 1 ? "summaryOne" : "summary";
    return this.sentence(sentence, { count: verdicts.length, verdicts: parts.join(", ") });
  }

  private remarks({ unread, removed, isCut }: Paste): string[] {
    return [
      ...(removed === 0 ? [] : [this.sentence("removed", { count: removed })]),
      ...(isCut ? [this.sentence("parts", { limit: this.number(pasteLimits.passage) })] : []),
      ...(unread === "" ? [] : [this.cutSentence(unread)]),
    ];
  }

  private cutSentence(unread: string): string {
    const words = `${unread.slice(0, 60).trim()}…`;
    return this.sentence("cut", {
      limit: this.number(pasteLimits.length),
      passages: pasteLimits.passages,
      words,
    });
  }

  /** The fonts of the site have no narrow space. */
  private number(value: number): string {
    return value.toLocaleString(this.dataset["language"]).replaceAll("\u202F", "\u00A0");
  }

  private say(sentence: string): void {
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = sentence;
  }

  private results(): Element | null {
    return this.querySelector(".verdicts");
  }

  private sentence(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    const sentences = readSentences(this.dataset["sentences"] ?? "{}");
    return filled(sentences[name] ?? "", values);
  }
}

customElements.define("quotation-check", QuotationCheck);
