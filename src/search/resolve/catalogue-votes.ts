import type { Archive } from "#archive/archive.ts";
import { positions } from "#schemas/vote.ts";
import { translator } from "#strings/t.ts";
import type { CatalogueVote } from "./catalogue.ts";
import { distinct } from "./distinct.ts";
import { hrefs } from "./hrefs.ts";
import { normalForm } from "./normal-form.ts";
import { textForms } from "./text-forms.ts";

/** Recorded votes, and those that a text tells of. */
export function catalogueVotes(archive: Archive): CatalogueVote[] {
  return [...archive.votes.values()].map((vote) => {
    const instrument = archive.instruments.get(vote.on);
    const text = [...archive.texts.values()].find((held) => held.instrument === vote.on);
    const subject = instrument?.symbol ?? vote.on;
    const name = (language: "en" | "fr"): string =>
      vote.kind === "recorded"
        ? translator(language)("votes.pageTitle", { subject })
        : vote.title[language];
    return {
      id: vote.id,
      name: { en: name("en"), fr: name("fr") },
      href: hrefs("votes", vote.id),
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
