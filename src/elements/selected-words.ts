/** Words that a reader has selected in an edition, and the units that they stand in. */
export interface SelectedWords {
  readonly words: string;
  readonly from: HTMLElement;
  readonly to: HTMLElement;
}

/** What is selected of the printed words of an edition; undefined where nothing is. */
export function selectedWords(edition: Element): SelectedWords | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const parts = [...edition.querySelectorAll<HTMLElement>(".unit[data-name] .unit-words")]
    .filter((words) => range.intersectsNode(words))
    .map((words) => ({ unit: words.closest<HTMLElement>(".unit"), text: textWithin(range, words) }))
    .filter(({ text }) => text !== "");
  const from = parts[0]?.unit;
  const to = parts.at(-1)?.unit;
  if (!from || !to) return undefined;
  return { words: parts.map(({ text }) => text).join(" "), from, to };
}

/** The part of a unit's printed words that a range covers, without what is ours in them. */
function textWithin(range: Range, words: HTMLElement): string {
  const part = range.cloneRange();
  if (!words.contains(part.startContainer)) part.setStartBefore(words);
  if (!words.contains(part.endContainer)) part.setEndAfter(words);
  const content = part.cloneContents();
  for (const own of content.querySelectorAll(".editorial, .note-call")) own.remove();
  for (const line of content.querySelectorAll("br")) line.replaceWith(" ");
  return content.textContent.replace(/\s+/g, " ").trim();
}
