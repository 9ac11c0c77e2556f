import type { Archive, Instrument, RecordedVote, ReportedVote, State } from "#archive/archive.ts";
import { regionalGroups, type RegionalGroup } from "#schemas/state.ts";
import { positions, type Position } from "#schemas/vote.ts";
import { place, type Place } from "./place.ts";
import type { StateRow } from "./state-rows.ts";
import { voteTable, type VoteSide } from "./vote-table.ts";

/** A State in a recorded vote. */
export interface Seat {
  readonly row: StateRow;
  readonly position: Position;
}

/** How those of one position stood to the draft. */
export interface CrossRow {
  readonly position: Position;
  readonly sponsors: readonly State[];
  readonly others: readonly State[];
}

/** The seats of one regional group, position by position. */
export interface GroupSeats {
  readonly group: RegionalGroup | undefined;
  readonly seats: readonly Seat[];
}

/** A vote with what its own page shows. */
export type VotePage = { readonly id: string; readonly instrument: Instrument | undefined } & (
  | {
      readonly kind: "recorded";
      readonly vote: RecordedVote;
      readonly place: Place | undefined;
      readonly sides: readonly VoteSide[];
      /** Every State that voted, in the order of print. */
      readonly seats: readonly Seat[];
      readonly groups: readonly GroupSeats[];
      /** Who sponsored the draft and voted how. */
      readonly cross: readonly CrossRow[];
    }
  | {
      readonly kind: "reported";
      readonly vote: ReportedVote;
      readonly reports: readonly { readonly place: Place; readonly words: string }[];
    }
);

/** Every vote that the texts tell of, in the order of their dates, the latest first. */
export function votePages(archive: Archive, rows: readonly StateRow[]): VotePage[] {
  return [...archive.votes.values()]
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map((vote) => {
      const common = { id: vote.id, instrument: archive.instruments.get(vote.on) };
      if (vote.kind !== "recorded") {
        return { ...common, kind: "reported", vote, reports: reports(archive, vote) };
      }
      const seats = seatsOf(vote, rows);
      const unit = archive.units.get(vote.recordedIn);
      return {
        ...common,
        kind: "recorded",
        vote,
        place: unit === undefined ? undefined : place(archive, unit),
        sides: voteTable(archive, vote),
        seats,
        groups: groupSeats(seats),
        cross: crossTable(seats),
      };
    });
}

function reports(archive: Archive, vote: ReportedVote): { place: Place; words: string }[] {
  return vote.reports.flatMap(({ unit: key, words }) => {
    const unit = archive.units.get(key);
    return unit === undefined ? [] : [{ place: place(archive, unit), words }];
  });
}

function seatsOf(vote: RecordedVote, rows: readonly StateRow[]): Seat[] {
  const byId = new Map(rows.map((row) => [row.state.id, row]));
  return positions.flatMap((position) =>
    vote.lists[position].states.flatMap((id): Seat[] => {
      const row = byId.get(id);
      return row === undefined ? [] : [{ row, position }];
    }),
  );
}

function groupSeats(seats: readonly Seat[]): GroupSeats[] {
  return [...regionalGroups, undefined]
    .map((group) => ({ group, seats: seats.filter(({ row }) => row.group === group) }))
    .filter(({ seats: inGroup }) => inGroup.length > 0);
}

function crossTable(seats: readonly Seat[]): CrossRow[] {
  return positions.map((position) => {
    const inPosition = seats.filter((seat) => seat.position === position);
    const statesOf = (isSponsor: boolean): State[] =>
      inPosition
        .filter(({ row }) => (row.sponsorship !== undefined) === isSponsor)
        .map(({ row }) => row.state);
    return { position, sponsors: statesOf(true), others: statesOf(false) };
  });
}
