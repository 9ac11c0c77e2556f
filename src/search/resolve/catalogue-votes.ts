import type { Archive } from "#archive/archive.ts";
import { positions } from "#schemas/vote.ts";
import { voteTitle } from "#strings/vote-title.ts";
import { entryUrls, stateVoteUrl } from "#urls";
import type { CatalogueVote } from "./catalogue.ts";
import { distinct } from "./distinct.ts";
import { normalForm } from "./normal-form.ts";
import { textForms } from "./text-forms.ts";

/** Recorded votes, and those that a text tells of. */
export function catalogueVotes(archive: Archive): CatalogueVote[] {
  return [...archive.votes.values()].map((vote) => {
    const instrument = archive.instruments.get(vote.on);
    const text = [...archive.texts.values()].find((held) => held.instrument === vote.on);
    return {
      id: vote.id,
      name: {
        en: voteTitle("en", { vote, instrument }),
        fr: voteTitle("fr", { vote, instrument }),
      },
      href: entryUrls("votes", vote.id),
      stateHref: {
        en: stateVoteUrl("en", vote.id, "{state}"),
        fr: stateVoteUrl("fr", vote.id, "{state}"),
      },
      forms: distinct([
        ...(text === undefined ? [] : textForms(text)),
        ...(instrument?.symbol === undefined ? [] : [normalForm(instrument.symbol)]),
      ]),
      date: vote.date,
      positions: Object.fromEntries(
        positions.flatMap((position) =>
          vote.kind === "recorded"
            ? vote.lists[position].states.map((state) => [state, position] as const)
            : [],
        ),
      ),
    };
  });
}
