import type { APIRoute, GetStaticPaths } from "astro";
import { loadArchive } from "#archive/load.ts";
import { mentions } from "#derived/mentions.ts";
import { stateDossiers } from "#derived/state-dossier.ts";
import { stateRows } from "#derived/state-rows.ts";
import { votePages, type VotePage } from "#derived/vote-page.ts";
import { csv } from "#exports/data-text.ts";
import { voteData } from "#exports/vote-data.ts";

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  return votePages(archive, stateRows(stateDossiers(archive, mentions(archive)))).flatMap((page) =>
    page.kind === "recorded" ? { params: { vote: page.id }, props: { page } } : [],
  );
}) satisfies GetStaticPaths;

interface Props {
  page: Extract<VotePage, { kind: "recorded" }>;
}

/** A recorded vote, State by State. */
export const GET: APIRoute<Props> = ({ props }) => new Response(csv(voteData(props.page)));
