/**
 * Marks the words that a reader searched for (`?find=` in the address) in the unit that the address
 * points at, and offers to clear the marks. Attributes: `data-clear`.
 */
class FoundWords extends HTMLElement {
  connectedCallback(): void {
    const typed = new URLSearchParams(location.search).get("find");
    if (typed !== null && "highlights" in CSS) void this.mark(typed);
  }

  private async mark(typed: string): Promise<void> {
    const unit = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const words = unit?.querySelector(".unit-words") ?? null;
    if (words === null) return;
    const { matchedRanges } = await import("#search/matched-ranges.ts");
    const { parseQuery } = await import("#search/query.ts");
    const { text, place } = textOf(words);
    const ranges = matchedRanges(text, parseQuery(typed).terms).map(({ from, to }) => {
      const range = new Range();
      range.setStart(...place(from, false));
      range.setEnd(...place(to, true));
      return range;
    });
    CSS.highlights.set("found", new Highlight(...ranges));
    if (ranges.length > 0) this.offerClearing();
  }

  private offerClearing(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.dataset["clear"] ?? "";
    button.addEventListener("click", () => {
      CSS.highlights.delete("found");
      history.replaceState(null, "", location.pathname + location.hash);
      button.remove();
    });
    this.append(button);
  }
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
