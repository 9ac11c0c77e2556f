import { gunzipSync, gzipSync } from "node:zlib";
import { decode } from "cborg";
import { close, createIndex } from "pagefind";
import type { Archive } from "#archive/archive.ts";
import { facetOf } from "#search/facet-of.ts";
import { fieldNames } from "#search/fields.ts";
import { formsAPlace } from "#search/index-content.ts";
import type { IndexDirectory, IndexFileRange } from "#search/index-directory.ts";
import { indexRecords, type IndexRecord } from "#search/index-record.ts";
import type { NameGroup } from "#search/name-group.ts";
import { nameGroups } from "#search/name-groups.ts";
import { writtenLengths } from "#search/unit-lengths.ts";
import { valueNames, type ValueNames } from "#search/value-names.ts";

/** A file of the search index; `path` is relative to the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Few enough that a hit brings little besides itself, and enough to keep the files few. */
const recordsAFile = 8;

/** The search index of an archive, one record a unit: Pagefind's files, and those that lead to them. */
export function searchIndex(archive: Archive): Promise<IndexFile[]> {
  return indexOf({
    records: indexRecords(archive),
    valueNames: valueNames(archive),
    names: nameGroups(archive),
  });
}

/** What an index is made of. */
export interface IndexSource {
  readonly records: readonly IndexRecord[];
  readonly valueNames: ValueNames;
  readonly names: readonly NameGroup[];
}

/**
 * Builds the index of records. All languages share one index, which Pagefind must not stem: the
 * records bring their own forms. Throws where Pagefind reports errors or writes another format.
 */
export async function indexOf({ records, valueNames, names }: IndexSource): Promise<IndexFile[]> {
  const files = await pagefindFiles(records);
  const meta = files.find(({ path }) => path.endsWith(".pf_meta"));
  const directory = {
    total: records.length,
    lengths: writtenLengths(records.map(({ content }) => content.split(" ").length / formsAPlace)),
    recordsAFile,
    files: fileRanges(meta?.content ?? new Uint8Array(), records.length),
  } satisfies IndexDirectory;
  return [
    ...files.filter(({ path }) => path.startsWith("index/")),
    zippedJson("directory", directory),
    ...fieldNames.map((field) =>
      zippedJson(`facets/${field}`, facetOf(field, records, valueNames)),
    ),
    zippedJson("names", names),
    ...recordFiles(records),
  ];
}

async function pagefindFiles(records: readonly IndexRecord[]): Promise<readonly IndexFile[]> {
  // Small files: a query then fetches little more than the words that it asks for.
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = "3000";
  const { index, errors } = await createIndex({ forceLanguage: "unknown" });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
  for (const [order, { content }] of records.entries()) {
    const added = await index.addCustomRecord({
      url: String(order),
      content,
      language: "unknown",
      sort: { order: String(order).padStart(7, "0") },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join("; ")}`);
  }
  const built = await index.getFiles();
  await close();
  if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join("; ")}`);
  return built.files;
}

/**
 * Reads in Pagefind's own overview which file begins with which form, and makes sure that it
 * numbers the records in the order in which it was given them.
 */
function fileRanges(meta: Uint8Array, total: number): IndexFileRange[] {
  const decoded: unknown = decode(gunzipSync(meta).subarray(12));
  const [version, , chunks, , sorts] = list(decoded);
  const [, order] = list(list(sorts)[0]);
  const isInOrder = list(order).every((page, index) => page === index);
  if (version !== "1.5.2" || !isInOrder || list(order).length !== total) {
    throw new Error(
      "Pagefind wrote another overview than version 1.5.2 does; see search-index.ts.",
    );
  }
  return list(chunks).map((chunk) => {
    const [from, , name] = list(chunk);
    return [String(from), String(name)];
  });
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error("Pagefind wrote another overview than version 1.5.2 does; see search-index.ts.");
}

function recordFiles(records: readonly IndexRecord[]): IndexFile[] {
  const count = Math.ceil(records.length / recordsAFile);
  return Array.from({ length: count }, (_, index) => {
    const part = records.slice(index * recordsAFile, (index + 1) * recordsAFile);
    return zippedJson(
      `records/${String(index)}`,
      part.map(({ shown }) => shown),
    );
  });
}

/** Packed, so that damage on the way shows; without the mark of the system that packed it. */
function zippedJson(name: string, value: unknown): IndexFile {
  const content = gzipSync(JSON.stringify(value), { level: 9 });
  content[9] = 255;
  return { path: `${name}.zjson`, content };
}
