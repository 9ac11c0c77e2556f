import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { timeline } from "#derived/timeline.ts";
import { json } from "#exports/csv.ts";
import { timelineData } from "#exports/timeline-data.ts";

/** Every date that the texts give. */
export const GET: APIRoute = async ({ site }) => {
  const entries = timeline(await loadArchive());
  return new Response(json(timelineData(entries, (path) => new URL(path, site).href)));
};
