import { close, createIndex } from "pagefind";
import type { Posting } from "#search/postings.ts";
import { listOf, pagefindValue, readPagefindFile } from "./read-pagefind-file.ts";

/** Pagefind's time grows with the square of what one index holds; from here on it shows. */
const recordsAnIndex = 5000;

/**
 * The postings of every form of the contents, found by Pagefind: in one index for so many contents,
 * joined in the order of the contents. All languages share an index, which Pagefind must not stem:
 * the contents bring their own forms. Throws where Pagefind reports errors or writes another format.
 */
export async function pagefindPostings(
  contents: readonly string[],
  atOnce = recordsAnIndex,
): Promise<ReadonlyMap<string, readonly Posting[]>> {
  const joined = new Map<string, Posting[]>();
  for (let start = 0; start < contents.length; start += atOnce) {
    for (const [form, postings] of await postingsOfSome(contents.slice(start, start + atOnce))) {
      const moved = postings.map(({ order, places }) => ({ order: order + start, places }));
      const before = joined.get(form);
      if (before === undefined) joined.set(form, moved);
      else for (const posting of moved) before.push(posting);
    }
  }
  await close();
  return joined;
}

async function postingsOfSome(contents: readonly string[]): Promise<[string, Posting[]][]> {
  const { index, errors } = await createIndex({ forceLanguage: "unknown" });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
  for (const [order, content] of contents.entries()) {
    const added = await index.addCustomRecord({
      url: String(order),
      content,
      language: "unknown",
      sort: { order: String(order).padStart(7, "0") },
    });
    refuse(added.errors);
  }
  const built = await index.getFiles();
  refuse(built.errors);
  const meta = built.files.find(({ path }) => path.endsWith(".pf_meta"));
  requireOrder(meta?.content ?? new Uint8Array(), contents.length);
  return built.files
    .filter(({ path }) => path.startsWith("index/"))
    .flatMap(({ content }) => readPagefindFile(content));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** Makes sure by Pagefind's own overview that it numbers contents in the order in which it was given them. */
function requireOrder(meta: Uint8Array, total: number): void {
  const [version, , , , sorts] = listOf(pagefindValue(meta));
  const [, order] = listOf(listOf(sorts)[0]);
  const isInOrder = listOf(order).every((page, index) => page === index);
  if (version !== "1.5.2" || !isInOrder || listOf(order).length !== total) {
    throw new Error(
      "Pagefind wrote another overview than version 1.5.2 does; see pagefind-postings.ts.",
    );
  }
}
