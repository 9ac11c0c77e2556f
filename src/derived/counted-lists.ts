import type { Archive, Listing, Text } from "#archive/archive.ts";
import { recordedVotes } from "#archive/recorded-votes.ts";
import { place, type Place } from "./place.ts";

/** A list of names in a text, counted anew. */
export interface CountedList {
  readonly listing: Listing;
  readonly place: Place;
  readonly count: number;
  /** The share of the Council that the text demands of it, and what that comes to. */
  readonly quorum: { readonly members: number; readonly needed: number } | undefined;
}

/** Every list of names in a text, in the order of the text. */
export function countedLists(archive: Archive, text: Text): CountedList[] {
  return [...archive.listings.values()]
    .flatMap((listing): CountedList[] => {
      const unit = archive.units.get(listing.unit);
      if (unit?.textId !== text.id) return [];
      const count = listing.entries.length;
      return [
        { listing, place: place(archive, unit), count, quorum: quorum(archive, text, listing) },
      ];
    })
    .toSorted((a, b) => a.place.unit.position - b.place.unit.position);
}

/** A special session needs a third of the Council, whose members the recorded vote counts. */
function quorum(archive: Archive, text: Text, { role, status }: Listing): CountedList["quorum"] {
  if (role !== "requested-session" || status !== "council-member") return undefined;
  const vote = recordedVotes(archive).find(({ recordedIn }) =>
    recordedIn.startsWith(`${text.id}/`),
  );
  if (vote === undefined) return undefined;
  const members = Object.values(vote.lists).reduce((sum, { states }) => sum + states.length, 0);
  return { members, needed: Math.ceil(members / 3) };
}
