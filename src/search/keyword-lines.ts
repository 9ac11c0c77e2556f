import { matchedRanges, type Sought } from "./matched-ranges.ts";
import type { ShownRecord } from "./shown-record.ts";

/** A word that was found, between the words around it. */
export interface KeywordLine {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  readonly record: ShownRecord;
}

/** How readers may have the lines ordered: as the hits, or by the words beside the keyword. */
export const lineOrders = ["order", "before", "after"] as const;
export type LineOrder = (typeof lineOrders)[number];

/** How much of a text stands on either side of a keyword, in characters. */
const width = 60;

/** Every place in the records at which something sought was found, as lines of a concordance. */
export function keywordLines(
  records: readonly ShownRecord[],
  sought: Sought,
  order: LineOrder,
): KeywordLine[] {
  const lines = records.flatMap((record) =>
    matchedRanges(record.words, sought).map(({ from, to }) => ({
      before: fromWord(record.words.slice(Math.max(0, from - width), from), from > width),
      keyword: record.words.slice(from, to),
      after: toWord(record.words.slice(to, to + width), to + width < record.words.length),
      record,
    })),
  );
  if (order === "order") return lines;
  const keys = new Map(
    lines.map((line) => [line, order === "after" ? line.after : lastFirst(line)]),
  );
  const { compare } = new Intl.Collator("en", { ignorePunctuation: true, sensitivity: "base" });
  return lines.toSorted((a, b) => compare(keys.get(a) ?? "", keys.get(b) ?? ""));
}

function fromWord(text: string, isCut: boolean): string {
  return isCut ? text.replace(/^\S*\s/, "") : text;
}

function toWord(text: string, isCut: boolean): string {
  return isCut ? text.replace(/\s\S*$/, "") : text;
}

/** The words before a keyword from the last to the first, so that they sort by the nearest. */
function lastFirst({ before }: KeywordLine): string {
  return before.trim().split(/\s+/).toReversed().join(" ");
}
