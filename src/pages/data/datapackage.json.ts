import type { APIRoute } from "astro";
import { loadArchive } from "#archive/load.ts";
import { absoluteFor } from "#exports/absolute.ts";
import { dataPackage } from "#exports/data-package.ts";
import { json } from "#exports/data-text.ts";

/** The tables, described for programs that read Data Packages. */
export const GET: APIRoute = async ({ site }) => {
  const archive = await loadArchive();
  const version = [...archive.releases.keys()].at(-1) ?? "0";
  return new Response(json(dataPackage(archive, version, absoluteFor(site))));
};
