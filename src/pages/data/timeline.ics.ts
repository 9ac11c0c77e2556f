import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { timeline } from "#derived/timeline.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { timelineCalendar } from "#exports/timeline-data.ts";

/** The days of the timeline as a calendar. */
export const GET: APIRoute = async ({ site }) => {
  const entries = timeline(await loadArchive());
  return new Response(timelineCalendar(entries, absoluteFor(site)));
};
