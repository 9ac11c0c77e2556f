import type { Archive } from "#archive/archive.ts";
import { indexRecords } from "#search/index-record.ts";
import { close, createIndex } from "pagefind";

/** A file of the search index; `path` is relative to the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The parts of Pagefind's bundle that our own search page uses. */
const wanted =
  /^(?:fragment|index|filter)\/|^pagefind\.js$|^pagefind-worker\.js$|\.pf_meta$|^wasm\.unknown\.|^pagefind-entry\.json$/;

/**
 * Builds the search index of an archive, one record a unit. All languages share one index, which
 * Pagefind must not stem: the records bring their own forms. Throws where Pagefind reports errors.
 */
export async function searchIndex(archive: Archive): Promise<IndexFile[]> {
  // Small chunks: a query then fetches little more than the words that it asks for.
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = "3000";
  const { index, errors } = await createIndex({ forceLanguage: "unknown" });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
  for (const record of indexRecords(archive)) {
    const added = await index.addCustomRecord({ ...record, language: "unknown" });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join("; ")}`);
  }
  const built = await index.getFiles();
  await close();
  if (built.errors.length > 0) throw new Error(`Pagefind: ${built.errors.join("; ")}`);
  return built.files.filter(({ path }) => wanted.test(path));
}
