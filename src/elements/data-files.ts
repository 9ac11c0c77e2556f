import { once } from "#derived/once.ts";
import { withPatience } from "./with-patience.ts";

/** The site does not have the file that was asked for. */
export class NotPublished extends Error {}

/** Reads a JSON file of a folder by its path there. */
export type DataFiles = (path: string) => Promise<unknown>;

/**
 * The JSON files of a folder, whose address has a slash at its end. Each is fetched once, and again
 * where it could not be had; one that does not come counts as lost after a while.
 */
export function dataFiles(folder: string): DataFiles {
  return once((path) => withPatience(fetchJson(folder + path)));
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) throw new NotPublished(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
}
