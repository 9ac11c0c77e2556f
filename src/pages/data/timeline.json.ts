import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { timeline } from "#derived/timeline.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { json } from "#exports/data-text.ts";
import { timelineData } from "#exports/timeline-data.ts";

/** Every date that the texts give. */
export const GET: APIRoute = async ({ site }) => {
  const entries = timeline(await loadArchive());
  return new Response(json(timelineData(entries, absoluteFor(site))));
};
