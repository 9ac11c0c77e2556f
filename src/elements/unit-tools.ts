import { dossierLimits } from "#derived/dossier.ts";
import type { Copied } from "./cite-source.ts";
import { filled } from "./filled.ts";
import { addToDossier } from "./own-dossier.ts";
import { selectedWords } from "./selected-words.ts";
import { toClipboard } from "./to-clipboard.ts";

/** What a reader can do with a unit. */
const tasks = ["link", "cite", "quote", "keep"] as const;
type Task = (typeof tasks)[number];

/**
 * A small bar that follows the reader from unit to unit, with buttons to copy the unit's link, its
 * citation, or its words with the citation, and to keep it in the dossier. Where words are selected
 * they are what is quoted. It is reached by hovering, by touching a unit, and from the keyboard
 * after the unit's words. Attributes: `data-data` (the folder of data), `data-failed` and
 * `data-not-loaded` (what is said where nothing was copied), `data-keep-full` (with `{limit}`) and
 * `data-keep-unchanged`, `data-selection` (the label for selected words), and for each task a label, a name and what is
 * said when it is done (`data-cite`, `data-cite-name`, `data-cite-done`), with `{name}` for the unit.
 */
class UnitTools extends HTMLElement {
  private readonly status = document.createElement("span");
  private readonly buttons = new Map<Task, HTMLButtonElement>();
  /** Where the reader sent the bar away: it does not come back before another unit has had it. */
  private leftAt: Element | undefined;

  connectedCallback(): void {
    const edition = this.closest<HTMLElement>(".edition");
    if (edition === null || this.childElementCount > 0) return;
    this.hidden = true;
    this.status.role = "status";
    this.append(...tasks.map((task) => this.button(task)), this.status);
    for (const event of ["pointerover", "focusin", "click"]) {
      edition.addEventListener(event, ({ target }) => {
        if (target instanceof Element) this.follow(target.closest(".unit[data-name]"));
      });
    }
    document.addEventListener("selectionchange", () => {
      this.nameQuote(edition);
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.leave();
    });
    // A press on a button leaves the reader's selection as it is.
    this.addEventListener("pointerdown", (event) => {
      if (event.target !== this.status) event.preventDefault();
    });
  }

  /** Goes to a unit, unless the reader is using the bar or selecting words where it is. */
  private follow(unit: Element | null): void {
    if (unit === null || this.contains(document.activeElement)) return;
    if (unit === this.leftAt || (this.parentElement === unit && !this.hidden)) return;
    this.leftAt = undefined;
    this.hidden = false;
    this.status.textContent = "";
    unit.querySelector(":scope > .unit-line")?.after(this);
    for (const [task, button] of this.buttons) {
      button.ariaLabel = this.words(`${task}Name`, unit);
    }
    const edition = this.closest(".edition");
    if (edition !== null) this.nameQuote(edition);
    this.keepInView(unit);
  }

  /** The bar stands above the unit's first line, or in view where that line is not. */
  private keepInView(unit: Element): void {
    const hiddenAbove = Math.max(0, 40 - unit.getBoundingClientRect().top);
    this.style.setProperty("inset-block-start", `${String(hiddenAbove)}px`);
  }

  private leave(): void {
    const wasInUse = this.contains(document.activeElement);
    const unit = this.closest(".unit");
    this.leftAt = unit ?? undefined;
    this.hidden = true;
    if (wasInUse) unit?.querySelector<HTMLElement>(".unit-number")?.focus();
  }

  private button(task: Task): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.dataset[task] ?? "";
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      const unit = this.closest<HTMLElement>(".unit");
      if (unit !== null) void this.perform(task, unit);
    });
    this.buttons.set(task, button);
    return button;
  }

  /** The button for a quotation says what it would quote. */
  private nameQuote(edition: Element): void {
    const button = this.buttons.get("quote");
    if (button === undefined) return;
    const hasSelection = selectedWords(edition) !== undefined;
    button.textContent = this.dataset[hasSelection ? "selection" : "quote"] ?? "";
    const unit = this.closest(".unit");
    button.ariaLabel =
      hasSelection || unit === null ? button.textContent : this.words("quoteName", unit);
  }

  private async perform(task: Task, unit: HTMLElement): Promise<void> {
    this.status.textContent = await this.outcome(task, unit);
  }

  /** Does what was asked, and gives the sentence that says so, or why it could not be done. */
  private async outcome(task: Task, unit: HTMLElement): Promise<string> {
    if (task === "keep") {
      const done = addToDossier(keyOf(unit));
      return done === "kept" ? this.words("keepDone", unit) : this.refusal(done);
    }
    const url = urlOf(unit);
    try {
      const copied = task === "link" ? { plain: url } : await this.citation(task, unit);
      const done = await toClipboard(copied.plain, "html" in copied ? copied.html : undefined);
      if (done) return this.words(`${task}Done`, unit);
      return `${this.dataset["failed"] ?? ""} ${copied.plain}`;
    } catch {
      return `${this.dataset["notLoaded"] ?? ""} ${url}`;
    }
  }

  private refusal(reason: "full" | "unchanged"): string {
    const sentence = this.dataset[reason === "full" ? "keepFull" : "keepUnchanged"] ?? "";
    return filled(sentence, { limit: dossierLimits.entries });
  }

  private async citation(task: "cite" | "quote", unit: HTMLElement): Promise<Copied> {
    const edition = this.closest(".edition");
    const selection = edition === null ? undefined : selectedWords(edition);
    const { CiteSource } = await import("./cite-source.ts");
    const { citeUnits } = await import("./cite-units.ts");
    const { from, to } = selection ?? { from: unit, to: unit };
    const quote =
      task === "cite" ? "none" : selection === undefined ? "whole" : { words: selection.words };
    const source = new CiteSource(this.dataset["data"] ?? "");
    const textId = keyOf(unit).split("/")[0] ?? "";
    return citeUnits(source, { textId, from: from.id, to: to.id, quote });
  }

  private words(attribute: string, unit: Element): string {
    return (this.dataset[attribute] ?? "").replace(
      "{name}",
      () => unit.getAttribute("data-name") ?? "",
    );
  }
}

function pathOf(unit: Element): string {
  return unit.querySelector(".unit-number")?.getAttribute("href") ?? "";
}

/** The key of a unit, `text/unit`, from the address that its number leads to. */
function keyOf(unit: Element): string {
  return pathOf(unit).split("/").slice(-3, -1).join("/");
}

/** The permalink of a unit, at the address that the page says is its own. */
function urlOf(unit: Element): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  return new URL(pathOf(unit), canonical ?? location.href).href;
}

customElements.define("unit-tools", UnitTools);
