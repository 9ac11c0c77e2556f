import { recordKinds } from "#schemas/record-kinds.ts";
import type { Records } from "./archive.ts";
import { readFolder } from "./read-folder.ts";
import { readLedger } from "./read-ledger.ts";
import { checkPages } from "./read-pages.ts";
import { readSources } from "./read-sources.ts";
import { readStates } from "./read-states.ts";
import { newReading, strangerProblems, type Reading } from "./reading.ts";

export interface ReadRecords extends Pick<Reading, "place"> {
  /** The records that their schemas passed: complete only where `problems` is empty. */
  readonly records: Records;
  readonly problems: Reading["problems"];
}

/** Reads every record in the content folder `root`, with all that is wrong in single records. */
export function readRecords(root: string): ReadRecords {
  const reading = newReading(root);
  const records: Records = {
    texts: readFolder(reading, "texts", recordKinds.texts.schema),
    listings: readFolder(reading, "listings", recordKinds.listings.schema),
    votes: readFolder(reading, "votes", recordKinds.votes.schema),
    instruments: readFolder(reading, "instruments", recordKinds.instruments.schema),
    works: readFolder(reading, "works", recordKinds.works.schema),
    bodies: readFolder(reading, "bodies", recordKinds.bodies.schema),
    persons: readFolder(reading, "persons", recordKinds.persons.schema),
    places: readFolder(reading, "places", recordKinds.places.schema),
    events: readFolder(reading, "events", recordKinds.events.schema),
    actions: readFolder(reading, "actions", recordKinds.actions.schema),
    notes: readFolder(reading, "notes", recordKinds.notes.schema),
    states: readStates(reading),
    sources: readSources(reading),
    ...readLedger(reading),
  };
  checkPages(reading);
  reading.problems.push(...strangerProblems(root));
  return { records, problems: reading.problems, place: reading.place };
}
