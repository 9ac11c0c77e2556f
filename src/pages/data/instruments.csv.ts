import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { instrumentPages } from "#derived/instrument-pages.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { csv } from "#exports/data-text.ts";
import { instrumentData } from "#exports/instrument-data.ts";

/** The acts and documents that the texts cite, a row each. */
export const GET: APIRoute = async ({ site }) => {
  const pages = instrumentPages(await loadArchive()).values();
  return new Response(csv(instrumentData(pages, absoluteFor(site))));
};
