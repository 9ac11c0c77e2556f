import { ActionsSchema } from "./action.ts";
import { BodySchema } from "./body.ts";
import { EditorialNoteSchema } from "./editorial-note.ts";
import { EventSchema } from "./event.ts";
import { InstrumentSchema } from "./instrument.ts";
import { AddressSchema, PermalinkSchema, ReleaseSchema } from "./ledger.ts";
import { ListingSchema } from "./listing.ts";
import { PersonSchema } from "./person.ts";
import { PlaceSchema } from "./place.ts";
import { StateSchema } from "./state.ts";
import { TextSchema } from "./text.ts";
import { VoteSchema } from "./vote.ts";
import { WorkSchema } from "./work.ts";

/**
 * Every kind of record. `folder` kinds have one file a record, and the file's name is its id;
 * `file` kinds are lists in one file, each entry with its own id. A file with several lists has
 * each under the name that `list` gives.
 */
export const recordKinds = {
  texts: { folder: "texts", schema: TextSchema },
  listings: { folder: "listings", schema: ListingSchema },
  votes: { folder: "votes", schema: VoteSchema },
  instruments: { folder: "instruments", schema: InstrumentSchema },
  works: { folder: "works", schema: WorkSchema },
  bodies: { folder: "bodies", schema: BodySchema },
  persons: { folder: "persons", schema: PersonSchema },
  places: { folder: "places", schema: PlaceSchema },
  events: { folder: "events", schema: EventSchema },
  actions: { folder: "actions", schema: ActionsSchema },
  notes: { folder: "notes", schema: EditorialNoteSchema },
  states: { file: "states.yaml", list: undefined, schema: StateSchema },
  releases: { file: "ledger.json", list: "releases", schema: ReleaseSchema },
  permalinks: { file: "ledger.json", list: "permalinks", schema: PermalinkSchema },
  addresses: { file: "ledger.json", list: "addresses", schema: AddressSchema },
} as const;

export type RecordKind = keyof typeof recordKinds;

/** The kinds whose records stand in a list of one file. */
export type ListKind = {
  [K in RecordKind]: (typeof recordKinds)[K] extends { file: string } ? K : never;
}[RecordKind];
