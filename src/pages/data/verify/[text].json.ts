import type { APIRoute, GetStaticPaths } from "astro";
import type { Archive, Text } from "#archive/archive.ts";
import { loadArchive } from "#archive/load.ts";
import { publishedUnits } from "#search/quotation/published-units.ts";

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

/** The words of a text with what a check of quotations needs to know of them. */
export const GET: APIRoute<Props> = ({ props: { archive, text } }) =>
  new Response(JSON.stringify(publishedUnits(archive, text)));
