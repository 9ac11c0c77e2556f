import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { catalogueOf } from "#search/resolve/catalogue-of.ts";

/** What citations are looked up in, but for the units of the texts. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(catalogueOf(await loadArchive())));
