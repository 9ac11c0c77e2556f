import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { contentsOf } from "#search/quotation/contents-of.ts";

/** What there is to compare quotations with, without the words themselves. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(contentsOf(await loadArchive())));
