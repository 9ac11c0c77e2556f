/**
 * Marks the words that a reader searched for (`?find=` in the address) in the unit that the address
 * points at, says how many there are, brings the first of them into view, and offers to clear the
 * marks. Attributes: `data-clear`, `data-cleared`, `data-marked` (with `{count}`), `data-marked-one`.
 */
class FoundWords extends HTMLElement {
  private readonly status = document.createElement("span");
  /** The element moves into the unit, which connects it once more. */
  private hasBegun = false;

  connectedCallback(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    const typed = new URLSearchParams(location.search).get("find");
    if (typed === null || !("highlights" in CSS)) return;
    this.status.role = "status";
    this.append(this.status);
    // Without what finds the words, the text is read without marks.
    this.mark(typed).catch(() => undefined);
  }

  private async mark(typed: string): Promise<void> {
    const unit = document.getElementById(anchor());
    const words = unit?.querySelector(".unit-words") ?? null;
    if (unit === null || words === null) return;
    const { foundRanges } = await import("./found-ranges.ts");
    const ranges = foundRanges(words, typed);
    const [first] = ranges;
    if (first === undefined) return;
    CSS.highlights.set("found", new Highlight(...ranges));
    this.offerClearing(unit);
    bringIntoView(first);
    // What has just come into the unit is heard when it changes, not as it comes.
    await new Promise(requestAnimationFrame);
    const { marked = "", markedOne = "" } = this.dataset;
    const count = String(ranges.length);
    this.status.textContent = ranges.length === 1 ? markedOne : marked.replace("{count}", count);
  }

  /** The button stands in the unit, so that the keyboard comes to it next. */
  private offerClearing(unit: HTMLElement): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.dataset["clear"] ?? "";
    button.addEventListener("click", () => {
      CSS.highlights.delete("found");
      history.replaceState(null, "", location.pathname + location.hash);
      unit.querySelector<HTMLElement>(".unit-number")?.focus();
      button.remove();
      this.status.textContent = this.dataset["cleared"] ?? "";
    });
    unit.querySelector(":scope > .unit-line")?.after(this);
    this.prepend(button, " ");
  }
}

/** The id that the address points at; nothing where its escapes say nothing. */
function anchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/** Scrolls no more than it must: readers see the beginning of the unit where the words are near. */
function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - 40) scrollBy(0, top - innerHeight / 3);
}

customElements.define("found-words", FoundWords);
