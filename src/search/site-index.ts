import { isFacets, type Facets } from "./facets.ts";
import { fileOf, isIndexDirectory, type IndexDirectory } from "./index-directory.ts";
import { readIndexFile } from "./index-file.ts";
import type { Posting, PostingsOf } from "./postings.ts";
import { isShownRecord, type ShownRecord } from "./shown-record.ts";
import { unzippedJson } from "./zipped.ts";

/** The search index of the site, as a browser reads it. Everything rejects where it cannot be had. */
export interface SiteIndex {
  /** How many units it has. */
  readonly total: number;
  readonly postings: PostingsOf;
  /** What is shown of a unit, by its place in the index. */
  readonly shown: (order: number) => Promise<ShownRecord>;
  readonly facets: () => Promise<Facets>;
}

/** Reads a file of the index by its path in the folder of the index; rejects where it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * Opens the index. Each file is read when it is first needed, and once; one that could not be read
 * is asked for again next time.
 */
export async function openIndex(readFile: ReadFile): Promise<SiteIndex> {
  const files = once(async (name) => readIndexFile(await readFile(`index/${name}.pf_index`)));
  const records = once(async (name) => unzippedJson(await readFile(`records/${name}.zjson`)));
  const directory = await unzippedJson(await readFile("directory.zjson"));
  if (!isIndexDirectory(directory)) throw new Error("The search index has no directory.");
  return {
    total: directory.total,
    postings: (form) => postingsOf(directory, files, form),
    shown: (order) => shownOf(directory, records, order),
    facets: async () => {
      const facets = await unzippedJson(await readFile("facets.zjson"));
      if (!isFacets(facets)) throw new Error("The search index has no facets.");
      return facets;
    },
  };
}

type IndexFile = ReadonlyMap<string, Posting[]>;

async function postingsOf(
  directory: IndexDirectory,
  files: (name: string) => Promise<IndexFile>,
  form: string,
): Promise<readonly Posting[]> {
  const name = fileOf(directory, form);
  return name === undefined ? [] : ((await files(name)).get(form) ?? []);
}

async function shownOf(
  { recordsAFile }: IndexDirectory,
  records: (name: string) => Promise<unknown>,
  order: number,
): Promise<ShownRecord> {
  const list = await records(String(Math.floor(order / recordsAFile)));
  const record: unknown = Array.isArray(list) ? list[order % recordsAFile] : undefined;
  if (!isShownRecord(record)) throw new Error(`The index has no record ${String(order)}.`);
  return record;
}

/** Remembers what is read by its name, unless reading it failed. */
function once<T>(read: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const reading = read(name).catch((error: unknown) => {
      known.delete(name);
      throw error;
    });
    known.set(name, reading);
    return reading;
  };
}
