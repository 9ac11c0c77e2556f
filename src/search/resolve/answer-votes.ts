import type { Answer, Target } from "./answer.ts";
import type { Catalogue, CatalogueVote } from "./catalogue.ts";
import { chosen, missing } from "./make-answer.ts";
import type { ReadQuery } from "./read-query.ts";

/** The vote of a State, or a vote as a whole. */
export function ofVote(read: ReadQuery, catalogue: Catalogue): Answer | undefined {
  const { state, isOfVote, place } = read;
  if (place !== undefined) return undefined;
  const votes = read.votes.length > 0 ? read.votes : catalogue.votes;
  if (state === undefined) {
    if (!isOfVote) return undefined;
    const dated = catalogue.votes.filter(({ date }) => date === read.dates[0]);
    const asked = read.votes.length > 0 ? read.votes : dated;
    if (asked.length === 0) return undefined;
    return chosen(
      asked.map((vote) => ({ kind: "vote", vote })),
      read,
    );
  }
  if (!isOfVote && read.votes.length === 0) return undefined;
  const cast = votes.flatMap((vote): Target[] => {
    const position = vote.positions[state.id];
    return position === undefined ? [] : [{ kind: "state-vote", vote, state, position }];
  });
  if (cast.length > 0) return chosen(cast, read);
  const [vote] = read.votes;
  return missing(
    read,
    vote === undefined ? { what: "state-votes", state } : { what: "state-vote", vote, state },
    (vote === undefined ? recorded(catalogue) : [vote]).map((near) => ({
      kind: "vote",
      vote: near,
    })),
  );
}

/** The votes of which each State's position is recorded, the first few. */
function recorded({ votes }: Catalogue): CatalogueVote[] {
  return votes.filter(({ positions }) => Object.keys(positions).length > 0).slice(0, 3);
}
