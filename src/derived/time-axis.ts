import { dateSpan } from "./date-span.ts";
import type { TimelineEntry } from "./timeline.ts";

/** An entry on a drawn axis: `start` and `end` are parts of its length, from 0 to 1. */
export interface AxisMark {
  readonly entry: TimelineEntry;
  readonly start: number;
  /** The same as the start for a day. */
  readonly end: number;
  /** The row in which it is drawn, from 0, so that marks do not cover each other. */
  readonly lane: number;
}

/** The marks of entries on an axis from the beginning of one year to that of another. */
export function timeAxis(
  entries: readonly TimelineEntry[],
  fromYear: number,
  toYear: number,
): AxisMark[] {
  const ends: number[] = [];
  return entries.map((entry) => {
    const { from, to } = dateSpan(entry.date);
    const start = part(from ?? `${String(fromYear)}-01-01`, fromYear, toYear);
    const end = part(to ?? `${String(toYear)}-01-01`, fromYear, toYear);
    const lane = freeLane(ends, start);
    ends[lane] = Math.max(end, start) + markWidth;
    return { entry, start, end, lane };
  });
}

/** The part of an axis that the mark of a day takes. */
const markWidth = 0.014;

function freeLane(ends: readonly number[], start: number): number {
  const lane = ends.findIndex((end) => end <= start);
  return lane === -1 ? ends.length : lane;
}

function part(day: string, fromYear: number, toYear: number): number {
  const [first, last, at] = [`${String(fromYear)}-01-01`, `${String(toYear)}-01-01`, day].map(
    (date) => Date.parse(`${date}T00:00:00Z`),
  );
  const share = ((at ?? 0) - (first ?? 0)) / ((last ?? 1) - (first ?? 0));
  return Math.min(1, Math.max(0, share));
}
