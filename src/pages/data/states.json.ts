import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { mentions } from "#derived/mentions.ts";
import { stateDossiers } from "#derived/state-dossier.ts";
import { stateRows } from "#derived/state-rows.ts";
import { json } from "#exports/data-text.ts";
import { stateData } from "#exports/state-data.ts";

/** What the texts record of every State, a row each. */
export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  return new Response(json(stateData(stateRows(stateDossiers(archive, mentions(archive))))));
};
