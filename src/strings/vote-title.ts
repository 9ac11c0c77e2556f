import type { VotePage } from "#derived/vote-page.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** What a vote is called: after what was voted on, or as we describe a vote that is told of. */
export function voteTitle(language: InterfaceLanguage, page: VotePage): string {
  if (page.kind === "reported") return page.vote.title[language];
  const subject = page.instrument?.symbol ?? page.vote.on;
  return translator(language)("votes.pageTitle", { subject });
}
