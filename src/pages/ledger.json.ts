import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { ledgerJson } from "#exports/ledger-json.ts";

/** Every address that was ever published, and what became of it. */
export const GET: APIRoute = async ({ site }) =>
  new Response(ledgerJson(await loadArchive(), absoluteFor(site)), {
    headers: { "Content-Type": "application/json" },
  });
