import type { APIRoute, GetStaticPaths } from "astro";
import { loadArchive } from "#archive/load.ts";

export const getStaticPaths = (async () => {
  const { sources } = await loadArchive();
  return [...sources.values()].map(({ id, content }) => ({
    params: { source: id },
    props: { content },
  }));
}) satisfies GetStaticPaths;

/** A source file, byte for byte as received. */
export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
