import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { instrumentPages } from "#derived/instrument-pages.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { json } from "#exports/data-text.ts";
import { instrumentData } from "#exports/instrument-data.ts";

/** The acts and documents that the texts cite, as objects. */
export const GET: APIRoute = async ({ site }) => {
  const pages = instrumentPages(await loadArchive()).values();
  return new Response(json(instrumentData(pages, absoluteFor(site))));
};
