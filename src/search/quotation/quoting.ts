import type { Stretch } from "./found-place.ts";
import type { TouchedUnit } from "./run.ts";

/** That the text is quoting where a quotation stands, and whom. */
export interface Quoting {
  /** Whether all the words are quoted there, or a part of them. */
  readonly isWhole: boolean;
  /** What the text quotes, `instrument:id`; empty where it does not say so by a record. */
  readonly records: readonly string[];
}

/** Quotation marks around fewer words than this hold a name. */
const fewestWords = 5;

/** Kinds of unit whose quotation marks hold titles. */
const withoutQuotations = new Set(["author-note", "bibliography-entry", "how-to-cite", "masthead"]);

/**
 * Whether a text is itself quoting in a stretch (UTF-16 offsets in its run) of the units that the
 * stretch touches: between quotation marks, or in units that are quotations as a whole.
 */
export function quotingAt(touched: readonly TouchedUnit[], stretch: Stretch): Quoting | undefined {
  const parts = touched.flatMap(({ unit, start }) => {
    const spans = unit.isQuotation
      ? [{ from: 0, to: unit.words.length }]
      : quotedSpans(unit.words, unit.kind);
    const records = unit.isQuotation || spans.length > 0 ? unit.quotes : [];
    return spans
      .map(({ from, to }) => ({ from: from + start, to: to + start, records }))
      .filter(({ from, to }) => from < stretch.to && stretch.from < to);
  });
  if (parts.length === 0) return undefined;
  const covered = parts.reduce((sum, { from, to }) => sum + overlap(stretch, { from, to }), 0);
  return {
    // Spaces between units and the quotation marks themselves are no words of their own.
    isWhole: covered >= stretch.to - stretch.from - 2 * parts.length,
    records: [...new Set(parts.flatMap(({ records }) => records))],
  };
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

/** What stands between quotation marks that belong together, the marks left out. */
function quotedSpans(words: string, kind: string): Stretch[] {
  if (withoutQuotations.has(kind)) return [];
  const found = [...words.matchAll(/"([^"]*)"|«([^«»]*)»|“([^“”]*)”|„([^„“]*)“/gu)];
  return found
    .map(({ 0: whole, index }) => ({ from: index + 1, to: index + whole.length - 1 }))
    .filter(({ from, to }) => words.slice(from, to).trim().split(/\s+/u).length >= fewestWords);
}
