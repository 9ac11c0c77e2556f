import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { loadArchive } from "#archive/load.ts";
import { textPaths } from "#derived/text-paths.ts";
import { publishedUnits } from "#search/quotation/published-units.ts";

export const getStaticPaths = (async () => textPaths(await loadArchive())) satisfies GetStaticPaths;

/** The words of a text with what a check of quotations needs to know of them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(publishedUnits(props.archive, props.text)));
