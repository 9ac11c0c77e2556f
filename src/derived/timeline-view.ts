import type { Archive } from "#archive/archive.ts";
import { dateSpan } from "./date-span.ts";
import { timelineKinds, type TimelineEntry, type TimelineKind } from "./timeline.ts";

/** What a view of the timeline is narrowed to. */
export type TimelineFilter =
  | { readonly by: "all" }
  | { readonly by: "text"; readonly id: string; readonly title: string }
  | { readonly by: "kind"; readonly id: TimelineKind };

/** The entries of ten years. */
export interface TimelineDecade {
  /** The first of the ten years: 1920. */
  readonly decade: number;
  readonly entries: readonly TimelineEntry[];
}

/** The filters that leave something of the timeline, that of everything first. */
export function timelineFilters(
  archive: Archive,
  entries: readonly TimelineEntry[],
): TimelineFilter[] {
  const filters: TimelineFilter[] = [
    { by: "all" },
    ...[...archive.texts.values()].map(({ id, shortTitle }): TimelineFilter => {
      return { by: "text", id, title: shortTitle };
    }),
    ...timelineKinds.map((id): TimelineFilter => ({ by: "kind", id })),
  ];
  return filters.filter((filter) => filteredEntries(entries, filter).length > 0);
}

/** The entries that a filter lets pass. */
export function filteredEntries(
  entries: readonly TimelineEntry[],
  filter: TimelineFilter,
): TimelineEntry[] {
  return entries.filter(({ kind, places }) => {
    if (filter.by === "kind") return kind === filter.id;
    return filter.by === "all" || places.some(({ unit }) => unit.textId === filter.id);
  });
}

/** Entries by the decade in which they begin, in the order of time. */
export function timelineDecades(entries: readonly TimelineEntry[]): TimelineDecade[] {
  const decades = Map.groupBy(entries, ({ date }) => {
    const { from, to } = dateSpan(date);
    return Math.floor(Number((from ?? to ?? "0").slice(0, 4)) / 10) * 10;
  });
  return [...decades]
    .map(([decade, inDecade]) => ({ decade, entries: inDecade }))
    .toSorted((a, b) => a.decade - b.decade);
}
