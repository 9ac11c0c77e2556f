import { BodySchema } from "./body.ts";
import { EditorialNoteSchema } from "./editorial-note.ts";
import { InstrumentSchema } from "./instrument.ts";
import { ListingSchema } from "./listing.ts";
import { StateSchema } from "./state.ts";
import { TextSchema } from "./text.ts";
import { VoteSchema } from "./vote.ts";
import { WorkSchema } from "./work.ts";

/**
 * Every kind of record that people write. `folder` kinds have one file a record, and the file's
 * name is its id; `file` kinds are closed lists, one file in all, each entry with its own id.
 */
export const recordKinds = {
  texts: { folder: "texts", schema: TextSchema },
  listings: { folder: "listings", schema: ListingSchema },
  votes: { folder: "votes", schema: VoteSchema },
  instruments: { folder: "instruments", schema: InstrumentSchema },
  works: { folder: "works", schema: WorkSchema },
  bodies: { folder: "bodies", schema: BodySchema },
  notes: { folder: "notes", schema: EditorialNoteSchema },
  states: { file: "states.yaml", schema: StateSchema },
} as const;

export type RecordKind = keyof typeof recordKinds;
