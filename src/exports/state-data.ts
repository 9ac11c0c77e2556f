import * as z from "zod";
import type { StateRow } from "#derived/state-rows.ts";
import { regionalGroups } from "#schemas/state.ts";
import { positions } from "#schemas/vote.ts";

const text = z.string();
const flag = z.literal([0, 1]);

/** A State as a row of data: what the texts record of it. */
export const StateRowSchema = z.strictObject({
  state: text.describe("ISO 3166-1 alpha-3."),
  printed: text.describe("The name as the source has it."),
  english: text.describe("The short name of the United Nations in English."),
  french: text.describe("The short name of the United Nations in French."),
  council_member: flag.describe("1 for a member of the Council that voted, else 0."),
  regional_group: z.enum(regionalGroups).optional().describe("Editorial: not in the source."),
  vote: z.enum(positions).optional().describe("Absent for a State that did not vote."),
  requested_session: flag,
  signed_later: flag,
  sponsorship: z.enum(["author", "co-sponsor"]).optional(),
  spoke: text.describe("The meetings at which it spoke, parted by semicolons."),
  general_comment: flag,
  asked_for_vote: flag,
  explained: z.enum(["before", "after"]).optional().describe("Explained its vote, and when."),
  paragraphs: z.int().describe("How many paragraphs tell of it."),
});
export type StateDataRow = z.infer<typeof StateRowSchema>;

/** The index of States as rows of data. */
export function stateData(rows: readonly StateRow[]): StateDataRow[] {
  return rows.map((row) => ({
    state: row.state.id.toUpperCase(),
    printed: row.state.printed[0] ?? "",
    english: row.state.en,
    french: row.state.fr,
    council_member: yes(row.isMember),
    regional_group: row.group,
    vote: row.vote,
    requested_session: yes(row.requested),
    signed_later: yes(row.signedLater),
    sponsorship: row.sponsorship,
    spoke: row.spoke.join(";"),
    general_comment: yes(row.commented),
    asked_for_vote: yes(row.askedForVote),
    explained: row.explained,
    paragraphs: row.paragraphs,
  }));
}

function yes(fact: boolean): 0 | 1 {
  return fact ? 1 : 0;
}
