import { inlineWords } from "#schemas/inline-words.ts";
import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";

/** What a vote without tallies is said to have been stands in the paragraphs that it names. */
export function reportedVotes(archive: Archive): Problem[] {
  return [...archive.votes.values()].flatMap((vote) => {
    if (vote.kind === "recorded") return [];
    return vote.reports.flatMap(({ unit: key, words }, index): Problem[] => {
      const unit = archive.units.get(key);
      if (unit === undefined || inlineWords(unit.words).includes(words)) return [];
      return [
        {
          rule: "words-not-in-unit",
          record: { kind: "votes", id: vote.id },
          field: ["reports", index, "words"],
          message: `The paragraph \`${key}\` does not say «${words.slice(0, 60)}».`,
          hint: "Copy its words letter for letter.",
        },
      ];
    });
  });
}
