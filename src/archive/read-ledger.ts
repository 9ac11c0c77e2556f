import * as z from "zod";
import { recordKinds } from "#schemas/record-kinds.ts";
import type { Records } from "./archive.ts";
import { readList } from "./read-list.ts";
import type { Reading } from "./reading.ts";

/** What the ledger holds. */
export type Ledger = Pick<Records, "addresses" | "permalinks" | "releases">;

/** A ledger without entries. */
export const emptyLedger: Ledger = {
  releases: new Map(),
  permalinks: new Map(),
  addresses: new Map(),
};

const LedgerFileSchema = z.strictObject({
  releases: z.array(z.unknown()),
  permalinks: z.array(z.unknown()),
  addresses: z.array(z.unknown()),
});

/** The ledger of every address that was ever published. */
export function readLedger(reading: Reading): Ledger {
  const { releases, permalinks, addresses } = recordKinds;
  if (!reading.open(releases.file)) return emptyLedger;
  if (reading.check(releases.file, LedgerFileSchema, []) === undefined) return emptyLedger;
  return {
    releases: readList(reading, "releases", releases.schema),
    permalinks: readList(reading, "permalinks", permalinks.schema),
    addresses: readList(reading, "addresses", addresses.schema),
  };
}
