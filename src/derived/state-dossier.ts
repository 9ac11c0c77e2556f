import type { Archive, Body, Person, State, Unit } from "#archive/archive.ts";
import { recordedVotes } from "#archive/recorded-votes.ts";
import type { ListingRole, ListingStatus } from "#schemas/listing.ts";
import { positions, type Position } from "#schemas/vote.ts";
import type { Mentions } from "./mentions.ts";
import { place, type Place } from "./place.ts";

/** One thing that a paragraph records of a State. */
export type DossierLine = { readonly place: Place } & (
  | {
      readonly kind: "did";
      readonly role: ListingRole;
      readonly status: ListingStatus;
      readonly meeting: number | undefined;
      readonly onBehalfOf: Body | undefined;
    }
  | {
      /** Named among those on whose behalf another State acted. */
      readonly kind: "represented";
      readonly by: State;
      readonly body: Body;
      readonly role: ListingRole;
    }
  | {
      readonly kind: "voted";
      readonly position: Position;
      readonly voteId: string;
      readonly subject: string;
    }
  | { readonly kind: "office"; readonly person: Person; readonly as: string }
  | { readonly kind: "addressed"; readonly words: string }
  | { readonly kind: "mentioned"; readonly forms: readonly string[] }
);

/** Everything that the texts record of a State. */
export interface StateDossier {
  readonly state: State;
  /** Whether a recorded vote shows it as a member of the Council. */
  readonly isMember: boolean;
  /** Its position in the first recorded vote. */
  readonly position: Position | undefined;
  /** In the order of the texts. */
  readonly lines: readonly DossierLine[];
}

/** The dossier of every State, in the order of their ids. */
export function stateDossiers(archive: Archive, named: Mentions): StateDossier[] {
  return [...archive.states.values()].map((state) => {
    const lines = [
      ...listed(archive, state),
      ...represented(archive, state),
      ...voted(archive, state),
      ...offices(archive, state),
      ...addressed(archive, state),
    ];
    const told = new Set(lines.map((line) => line.place.unit.key));
    const vote = lines.find((line) => line.kind === "voted");
    return {
      state,
      isMember: vote !== undefined,
      position: vote?.position,
      lines: [...lines, ...mentioned(named, state, told)].toSorted(byPlace(archive)),
    };
  });
}

function listed(archive: Archive, state: State): DossierLine[] {
  return [...archive.listings.values()].flatMap(({ unit, role, status, meeting, entries }) => {
    const at = placeOf(archive, unit);
    return entries.flatMap((entry): DossierLine[] => {
      if (at === undefined || !("state" in entry) || entry.state !== state.id) return [];
      const onBehalfOf = archive.bodies.get(entry.onBehalfOf ?? "");
      return [{ kind: "did", place: at, role, status, meeting, onBehalfOf }];
    });
  });
}

/** A body's members are told of where a State acts on the body's behalf and the paragraph names them. */
function represented(archive: Archive, state: State): DossierLine[] {
  return [...archive.listings.values()].flatMap(({ unit, role, entries }) => {
    const at = placeOf(archive, unit);
    return entries.flatMap((entry): DossierLine[] => {
      if (at === undefined || !("state" in entry) || entry.state === state.id) return [];
      const body = archive.bodies.get(entry.onBehalfOf ?? "");
      const by = archive.states.get(entry.state);
      if (body === undefined || by === undefined) return [];
      if (body.members?.includes(state.id) !== true) return [];
      return [{ kind: "represented", place: at, by, body, role }];
    });
  });
}

function voted(archive: Archive, state: State): DossierLine[] {
  return recordedVotes(archive).flatMap((vote) =>
    positions.flatMap((position): DossierLine[] => {
      const { unit, states } = vote.lists[position];
      const at = placeOf(archive, unit);
      if (at === undefined || !states.includes(state.id)) return [];
      const subject = archive.instruments.get(vote.on)?.symbol ?? vote.on;
      return [{ kind: "voted", place: at, position, voteId: vote.id, subject }];
    }),
  );
}

function offices(archive: Archive, state: State): DossierLine[] {
  return [...archive.persons.values()].flatMap((person) =>
    (person.offices ?? []).flatMap(({ as, unit, state: of }): DossierLine[] => {
      const at = placeOf(archive, unit);
      return of === state.id && at !== undefined ? [{ kind: "office", place: at, person, as }] : [];
    }),
  );
}

function addressed(archive: Archive, state: State): DossierLine[] {
  return [...archive.actions.values()].flatMap(({ id, actions }) =>
    actions.flatMap(({ unit, words, state: to }): DossierLine[] => {
      const at = placeOf(archive, `${id}/${unit}`);
      return to === state.id && at !== undefined ? [{ kind: "addressed", place: at, words }] : [];
    }),
  );
}

/** Units that name the State and tell nothing else of it. */
function mentioned(named: Mentions, state: State, told: ReadonlySet<string>): DossierLine[] {
  return named
    .of("states", state.id)
    .filter(({ place: { unit } }) => !told.has(unit.key))
    .map((mention) => ({ kind: "mentioned", ...mention }));
}

function placeOf(archive: Archive, key: string): Place | undefined {
  const unit = archive.units.get(key);
  return unit === undefined ? undefined : place(archive, unit);
}

function byPlace(archive: Archive): (a: DossierLine, b: DossierLine) => number {
  const order = new Map([...archive.units.keys()].map((key, index) => [key, index]));
  const at = ({ key }: Unit): number => order.get(key) ?? 0;
  return (a, b) => at(a.place.unit) - at(b.place.unit);
}
