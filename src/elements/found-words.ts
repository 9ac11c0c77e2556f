/**
 * Marks the words that a reader searched for (`?find=` in the address) in the unit that the address
 * points at, brings the first of them into view, and offers to clear the marks. Attributes:
 * `data-clear`, `data-cleared`.
 */
class FoundWords extends HTMLElement {
  /** The element moves into the unit, which connects it once more. */
  private hasBegun = false;

  connectedCallback(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    const typed = new URLSearchParams(location.search).get("find");
    if (typed !== null && "highlights" in CSS) void this.mark(typed);
  }

  private async mark(typed: string): Promise<void> {
    const unit = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const words = unit?.querySelector(".unit-words") ?? null;
    if (unit === null || words === null) return;
    const { matchedRanges } = await import("#search/matched-ranges.ts");
    const { parseQuery } = await import("#search/query.ts");
    const { text, place } = textOf(words);
    const ranges = matchedRanges(text, parseQuery(typed)).map(({ from, to }) => {
      const range = new Range();
      range.setStart(...place(from, false));
      range.setEnd(...place(to, true));
      return range;
    });
    const [first] = ranges;
    if (first === undefined) return;
    CSS.highlights.set("found", new Highlight(...ranges));
    this.offerClearing(unit);
    bringIntoView(first);
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
      this.role = "status";
      this.textContent = this.dataset["cleared"] ?? "";
    });
    unit.querySelector(":scope > .unit-line")?.after(this);
    this.replaceChildren(button);
  }
}

/** Scrolls no more than it must: readers see the beginning of the unit where the words are near. */
function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - 40) scrollBy(0, top - innerHeight / 3);
}

interface ElementText {
  readonly text: string;
  /** The text node and offset of a place in the text; at a seam, `ends` chooses the node before. */
  readonly place: (offset: number, ends: boolean) => [node: Node, offset: number];
}

/** The printed words of an element, without what is ours in it or calls a note. */
function textOf(element: Element): ElementText {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; from: number }[] = [];
  let text = "";
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node.parentElement?.closest(".editorial, .note-call") !== null) continue;
    nodes.push({ node, from: text.length });
    text += node.textContent ?? "";
  }
  const place = (offset: number, ends: boolean): [Node, number] => {
    const found = nodes.findLast(({ from }) => (ends ? from < offset : from <= offset));
    return [found?.node ?? element, offset - (found?.from ?? 0)];
  };
  return { text, place };
}

customElements.define("found-words", FoundWords);
