import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { loadArchive } from "#archive/load.ts";
import { textPaths } from "#derived/text-paths.ts";
import { catalogueUnits } from "#search/resolve/catalogue-units.ts";

export const getStaticPaths = (async () => textPaths(await loadArchive())) satisfies GetStaticPaths;

/** The units of a text with the places that citations call them by. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(catalogueUnits(props.archive, props.text)));
