import type { APIRoute, GetStaticPaths } from "astro";
import type { Archive, Text } from "#archive/archive.ts";
import { loadArchive } from "#archive/load.ts";
import { catalogueUnits } from "#search/resolve/catalogue-of.ts";

interface Props {
  archive: Archive;
  text: Text;
}

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return [...archive.texts.values()].map((text) => ({
    params: { text: text.id },
    props: { archive, text },
  }));
}) satisfies GetStaticPaths;

/** The units of a text with the places that citations call them by. */
export const GET: APIRoute<Props> = ({ props: { archive, text } }) =>
  new Response(JSON.stringify(catalogueUnits(archive, text)));
