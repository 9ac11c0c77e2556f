import type { Archive } from "#archive/archive.ts";
import { timeAxis, type AxisMark } from "./time-axis.ts";
import { timeline } from "./timeline.ts";
import {
  filteredEntries,
  timelineDecades,
  timelineFilters,
  type TimelineDecade,
  type TimelineFilter,
} from "./timeline-view.ts";

/** A view of the timeline with everything that its page shows. */
export interface TimelinePage {
  readonly filter: TimelineFilter;
  readonly decades: readonly (TimelineDecade & { readonly marks: readonly AxisMark[] })[];
  readonly marks: readonly AxisMark[];
  /** The first year of the axis, and the first one after it: both begin decades. */
  readonly from: number;
  readonly to: number;
  /** All views that there are. */
  readonly filters: readonly TimelineFilter[];
}

/** Every view of the timeline, that of everything first. */
export function timelinePages(archive: Archive): TimelinePage[] {
  const all = timeline(archive);
  const filters = timelineFilters(archive, all);
  return filters.map((filter) => {
    const entries = filteredEntries(all, filter);
    const decades = timelineDecades(entries);
    const from = decades[0]?.decade ?? 0;
    const to = (decades.at(-1)?.decade ?? 0) + 10;
    return {
      filter,
      filters,
      from,
      to,
      marks: timeAxis(entries, from, to),
      decades: decades.map((decade) => ({
        ...decade,
        marks: timeAxis(decade.entries, decade.decade, decade.decade + 10),
      })),
    };
  });
}
