import { once } from "#derived/once.ts";
import { isFacet, type Facet } from "./facets.ts";
import type { FieldName } from "./fields.ts";
import { fileOf, filesFrom, isIndexDirectory, type IndexDirectory } from "./index-directory.ts";
import { areNameGroups, type NameGroup } from "./name-group.ts";
import { readPostingsFile, type PostingsFile } from "./postings-file.ts";
import type { PostingsOf, SearchedIndex } from "./postings.ts";
import { isShownRecord, type ShownRecord } from "./shown-record.ts";
import { lengthIn } from "./unit-lengths.ts";
import { unzipped, unzippedJson } from "./zipped.ts";

/** The search index of the site, as a browser reads it. Everything rejects where it cannot be had. */
export interface SiteIndex extends SearchedIndex {
  /** What is shown of a unit, by its place in the index. */
  readonly shown: (order: number) => Promise<ShownRecord>;
  readonly facetOf: (field: FieldName) => Promise<Facet>;
  /** Names that stand for each other. */
  readonly names: () => Promise<readonly NameGroup[]>;
}

/** Reads a file of the index by its path in the folder of the index; rejects where it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/**
 * Opens the index. Each file is read when it is first needed, and once; one that could not be read
 * is asked for again next time.
 */
export async function openIndex(readFile: ReadFile): Promise<SiteIndex> {
  const files = once(async (name) =>
    readPostingsFile(await unzipped(await readFile(`index/${name}.zpostings`))),
  );
  const records = once(async (name) => unzippedJson(await readFile(`records/${name}.zjson`)));
  const directory = await unzippedJson(await readFile("directory.zjson"));
  if (!isIndexDirectory(directory)) throw new Error("The search index has no directory.");
  const tables = once(async (name) => unzippedJson(await readFile(`${name}.zjson`)));
  return {
    total: directory.total,
    postings: postingsIn(directory, files),
    formsFrom: (prefix) => formsFrom(directory, files, prefix),
    lengthOf: (order) => lengthIn(directory.lengths, order),
    shown: (order) => shownOf(directory, records, order),
    facetOf: async (field) => {
      const facet = await tables(`facets/${field}`);
      if (!isFacet(facet)) throw new Error(`The search index has no values of ${field}.`);
      return facet;
    },
    names: async () => {
      const names = await tables("names");
      if (!areNameGroups(names)) throw new Error("The search index has no names.");
      return names;
    },
  };
}

/** Looks forms up in their files, each form once. */
function postingsIn(
  directory: IndexDirectory,
  files: (name: string) => Promise<PostingsFile>,
): PostingsOf {
  const postings: PostingsOf = once(async (form) => {
    const name = fileOf(directory, form);
    if (name === undefined) return [];
    const found = (await files(name)).postings(form);
    return "form" in found ? postings(found.form) : found;
  });
  return postings;
}

async function formsFrom(
  directory: IndexDirectory,
  files: (name: string) => Promise<PostingsFile>,
  prefix: string,
): Promise<string[]> {
  const held = await Promise.all(filesFrom(directory, prefix).map((name) => files(name)));
  return held.flatMap(({ forms }) => forms.filter((form) => form.startsWith(prefix)));
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
