import type { StateRecord } from "#schemas/state.ts";
import { recordKinds } from "#schemas/record-kinds.ts";
import { readList } from "./read-list.ts";
import type { Reading } from "./reading.ts";

/** The closed list of States. */
export function readStates(reading: Reading): ReadonlyMap<string, StateRecord> {
  const { file, schema } = recordKinds.states;
  return reading.open(file) ? readList(reading, "states", schema) : new Map();
}
