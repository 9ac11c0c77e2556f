import type { StateRow } from "#derived/state-rows.ts";
import type { DataRow } from "./csv.ts";

/**
 * The index of States as rows of data: `state` is ISO 3166-1 alpha-3, `printed` the name as the
 * source has it, `vote` one of `for`, `against`, `abstaining`, or empty for a State that did not
 * vote; `spoke` the meetings, parted by semicolons; yes and no are 1 and 0.
 */
export function stateData(rows: readonly StateRow[]): DataRow[] {
  return rows.map((row) => ({
    state: row.state.id.toUpperCase(),
    printed: row.state.printed[0],
    english: row.state.en,
    french: row.state.fr,
    council_member: Number(row.isMember),
    regional_group: row.group,
    vote: row.vote,
    requested_session: Number(row.requested),
    signed_later: Number(row.signedLater),
    sponsorship: row.sponsorship,
    spoke: row.spoke.join(";"),
    general_comment: Number(row.commented),
    asked_for_vote: Number(row.askedForVote),
    explained: row.explained,
    paragraphs: row.paragraphs,
  }));
}
