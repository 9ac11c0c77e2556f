import type { StateRow } from "#derived/state-rows.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** How a State voted, in a word; for one that is no member, nothing. */
export function votedText(language: InterfaceLanguage, { vote }: StateRow): string {
  return vote === undefined ? "" : translator(language)(`voted.${vote}`);
}

/** Whether it sponsored the draft, in a word. */
export function sponsoredText(language: InterfaceLanguage, { sponsorship }: StateRow): string {
  const t = translator(language);
  if (sponsorship === undefined) return "";
  return t(sponsorship === "author" ? "states.author" : "states.coSponsor");
}

/** The meetings at which it spoke. */
export function spokeText(language: InterfaceLanguage, { spoke }: StateRow): string {
  const t = translator(language);
  return spoke.map((meeting) => t("states.meeting", { meeting })).join(", ");
}

/** Its general comments and explanations of vote. */
export function explainedText(language: InterfaceLanguage, row: StateRow): string {
  const t = translator(language);
  return [
    row.commented ? t("states.comment") : "",
    row.askedForVote ? t("states.askedForVote") : "",
    row.explained === undefined ? "" : t(`states.${row.explained}`),
  ]
    .filter((text) => text !== "")
    .join(", ");
}
