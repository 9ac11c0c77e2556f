import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Archive } from "#archive/archive.ts";
import { facetOf } from "#search/facet-of.ts";
import { fieldNames } from "#search/fields.ts";
import { filler, formsAPlace } from "#search/index-content.ts";
import type { IndexDirectory } from "#search/index-directory.ts";
import { indexRecords, type IndexRecord } from "#search/index-record.ts";
import type { NameGroup } from "#search/name-group.ts";
import { nameGroups } from "#search/name-groups.ts";
import { postingsBytes, sameAsBytes, writePostingsFile } from "#search/postings-file.ts";
import type { Posting } from "#search/postings.ts";
import { writtenLengths } from "#search/unit-lengths.ts";
import { valueNames, type ValueNames } from "#search/value-names.ts";
import { pagefindPostings } from "./pagefind-postings.ts";

/** A file of the search index; `path` is relative to the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Few enough that a hit brings little besides itself, and enough to keep the files few. */
const recordsAFile = 8;

/**
 * About how many bytes of forms and postings share a file, before packing; a form with more has one for itself. A
 * query then fetches little more than the forms that it asks for, and the directory stays small.
 */
const bytesAFile = 8000;

/** Postings of fewer bytes are written again rather than looked up in another file. */
const worthSharing = 1000;

/** The search index of an archive, one record a unit: Pagefind's postings in files of our own. */
export function searchIndex(archive: Archive): Promise<IndexFile[]> {
  return indexOf(indexSource(archive));
}

/** What an index is made of. */
export interface IndexSource {
  readonly records: readonly IndexRecord[];
  readonly valueNames: ValueNames;
  readonly names: readonly NameGroup[];
}

/** What the index of an archive is made of. */
export function indexSource(archive: Archive): IndexSource {
  return {
    records: indexRecords(archive),
    valueNames: valueNames(archive),
    names: nameGroups(archive),
  };
}

/** Builds an index. */
export async function indexOf({ records, valueNames, names }: IndexSource): Promise<IndexFile[]> {
  const postings = await pagefindPostings(records.map(({ content }) => content));
  const files = postingsFiles(postings);
  const directory = {
    total: records.length,
    lengths: writtenLengths(records.map(({ content }) => content.split(" ").length / formsAPlace)),
    recordsAFile,
    files: files.map(({ from, name }) => [from, name]),
  } satisfies IndexDirectory;
  return [
    ...files.map(({ file }) => file),
    zippedJson("directory", directory),
    ...fieldNames.map((field) =>
      zippedJson(`facets/${field}`, facetOf(field, records, valueNames)),
    ),
    zippedJson("names", names),
    ...recordFiles(records),
  ];
}

type FormBytes = readonly [form: string, postings: readonly number[]];

/** A file of postings with what the directory says of it. */
interface NamedFile {
  readonly from: string;
  readonly name: string;
  readonly file: IndexFile;
}

/** The files of all forms that can be sought, in their order. */
function postingsFiles(postings: ReadonlyMap<string, readonly Posting[]>): NamedFile[] {
  const groups: FormBytes[][] = [];
  let room = 0;
  for (const entry of formBytes(postings)) {
    const [form, bytes] = entry;
    const size = form.length + bytes.length;
    room -= size;
    if (room < 0) {
      groups.push([]);
      room = bytesAFile - size;
    }
    groups.at(-1)?.push(entry);
  }
  return groups.map((group, index) =>
    namedFile(group, groups[index - 1]?.at(-1)?.[0] ?? "", String(index)),
  );
}

/** What is written of each form; long postings that two forms share are written once. */
function formBytes(postings: ReadonlyMap<string, readonly Posting[]>): FormBytes[] {
  const first = new Map<string, string>();
  const forms = [...postings.keys()].filter((form) => form !== filler).toSorted(byUnits);
  return forms.map((form) => {
    const bytes = postingsBytes(postings.get(form) ?? []);
    if (bytes.length < worthSharing) return [form, bytes];
    const content = Buffer.from(bytes).toString("latin1");
    const same = first.get(content);
    if (same !== undefined) return [form, sameAsBytes(same)];
    first.set(content, form);
    return [form, bytes];
  });
}

/** As `<` compares, which is how the directory is read. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** A file's name tells what it holds, so that an old one is never taken for a new one. */
function namedFile(forms: readonly FormBytes[], formBefore: string, number: string): NamedFile {
  const content = zipped(writePostingsFile(forms));
  const name = `${number}-${createHash("sha256").update(content).digest("hex").slice(0, 7)}`;
  return {
    from: beginning(forms[0]?.[0] ?? "", formBefore),
    name,
    file: { path: `index/${name}.zpostings`, content },
  };
}

/** As much of a form as tells it from the form before. */
function beginning(form: string, before: string): string {
  let length = 0;
  while (length < before.length && form[length] === before[length]) length += 1;
  return form.slice(0, length + 1);
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

function zippedJson(name: string, value: unknown): IndexFile {
  return { path: `${name}.zjson`, content: zipped(JSON.stringify(value)) };
}

/** Packed, so that damage on the way shows; without the mark of the system that packed it. */
function zipped(value: string | Uint8Array): Uint8Array {
  const content = gzipSync(value, { level: 9 });
  content[9] = 255;
  return content;
}
