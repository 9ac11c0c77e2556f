import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { ledgerJson } from "#exports/ledger-json.ts";
import { fileUrl } from "#urls";

/** Every address that was ever published, and what became of it. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    ledgerJson(await loadArchive(), (path) => new URL(fileUrl(path.slice(1)), site).href),
    { headers: { "Content-Type": "application/json" } },
  );
