import type { Archive, Listing, RecordedVote } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { recordedVotes } from "../recorded-votes.ts";

/** Whoever a report lists as a member of the Council is in a recorded vote that it records. */
export function councilMembers(archive: Archive): Problem[] {
  return [...archive.listings.values()].flatMap((listing) => {
    const members = voters(archive, listing);
    if (listing.status !== "council-member" || members.size === 0) return [];
    return listing.entries.flatMap((entry, index): Problem[] => {
      if (!("state" in entry) || members.has(entry.state)) return [];
      return [
        {
          rule: "not-a-member",
          record: { kind: "listings", id: listing.id },
          field: ["entries", index],
          message: `\`${entry.state}\` is listed as a member of the Council, and no recorded vote has it.`,
          hint: "Correct the State, or the listing's `status`.",
        },
      ];
    });
  });
}

function voters(archive: Archive, { unit }: Listing): ReadonlySet<string> {
  const report = unit.split("/")[0];
  const votes = recordedVotes(archive).filter(
    ({ recordedIn }) => recordedIn.split("/")[0] === report,
  );
  return new Set(votes.flatMap(everyState));
}

function everyState({ lists }: RecordedVote): string[] {
  return [...lists.for.states, ...lists.against.states, ...lists.abstaining.states];
}
