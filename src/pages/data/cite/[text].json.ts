import type { APIRoute, GetStaticPaths } from "astro";
import { loadArchive } from "#archive/load.ts";
import { readings, type Reading } from "#derived/reading.ts";
import { citeSheet } from "#exports/cite-sheet.ts";
import { json } from "#exports/data-text.ts";

export const getStaticPaths = (async () =>
  readings(await loadArchive()).map((reading) => ({
    params: { text: reading.text.id },
    props: { reading },
  }))) satisfies GetStaticPaths;

/** The citations of a text in every form, with place, address and day left to be filled in. */
export const GET: APIRoute<{ reading: Reading }> = ({ props }) =>
  new Response(json(citeSheet(props.reading)));
