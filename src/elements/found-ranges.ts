import { matchedRanges } from "#search/matched-ranges.ts";
import { parseQuery } from "#search/query.ts";

/** Where the printed words of an element match what a reader searched for. */
export function foundRanges(words: Element, typed: string): Range[] {
  const { text, place } = textOf(words);
  return matchedRanges(text, parseQuery(typed)).map(({ from, to }) => {
    const range = new Range();
    range.setStart(...place(from, false));
    range.setEnd(...place(to, true));
    return range;
  });
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
