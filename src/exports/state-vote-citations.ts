import type { Archive, State } from "#archive/archive.ts";
import { includingText } from "#derived/including-text.ts";
import type { DossierLine } from "#derived/state-dossier.ts";
import { votePinpoints } from "#strings/vote-pinpoint.ts";
import { citations, type WrittenCitation } from "./citations.ts";

/** The vote of a State in every form of citation; `permalink` is its place on the vote's page. */
export function stateVoteCitations(
  archive: Archive,
  { place: { unit, locator } }: Extract<DossierLine, { kind: "voted" }>,
  state: State,
  permalink: string,
): WrittenCitation[] {
  const text = archive.texts.get(unit.textId);
  if (text === undefined) return [];
  const body = text.kind === "article" ? undefined : archive.bodies.get(text.body);
  const cited = { text, body, inclusion: includingText(archive, text) };
  return citations(cited, votePinpoints(locator, state), permalink);
}
