import type { Instrument, Vote } from "#archive/archive.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** What a vote is called: after what was voted on, or as we describe a vote that is told of. */
export function voteTitle(
  language: InterfaceLanguage,
  { vote, instrument }: { readonly vote: Vote; readonly instrument: Instrument | undefined },
): string {
  if (vote.kind !== "recorded") return vote.title[language];
  return translator(language)("votes.pageTitle", { subject: instrument?.symbol ?? vote.on });
}
