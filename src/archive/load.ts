import { getCollection, type CollectionEntry, type CollectionKey } from "astro:content";
import type { Archive, Records } from "./archive.ts";
import { buildArchive } from "./build-archive.ts";

let loaded: Promise<Archive> | undefined;

/** The archive as Astro's collections hold it, built once for a whole build. */
export function loadArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Archive> {
  const records: Records = {
    texts: await byId("texts"),
    listings: await byId("listings"),
    votes: await byId("votes"),
    instruments: await byId("instruments"),
    works: await byId("works"),
    bodies: await byId("bodies"),
    persons: await byId("persons"),
    places: await byId("places"),
    events: await byId("events"),
    actions: await byId("actions"),
    notes: await byId("notes"),
    states: await byId("states"),
    sources: await byId("sources"),
    releases: await byId("releases"),
    permalinks: await byId("permalinks"),
    addresses: await byId("addresses"),
  };
  return buildArchive(records);
}

/** Collections come in no promised order; ids give one. */
async function byId<K extends CollectionKey>(
  collection: K,
): Promise<ReadonlyMap<string, CollectionEntry<K>["data"]>> {
  const entries = await getCollection(collection);
  return new Map(
    entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => [entry.id, entry.data]),
  );
}
