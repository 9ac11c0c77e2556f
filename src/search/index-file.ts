import { decode } from "cborg";
import type { Posting } from "./postings.ts";
import { formsAPlace } from "./index-content.ts";
import { unzipped } from "./zipped.ts";

/** Pagefind begins every file of its index with these twelve signs. */
const magic = "pagefind_dcd";

/**
 * Reads one file of a Pagefind 1.5 index: gzip over CBOR, a list of words with the units that hold
 * them. Numbers of units and positions are written as the distance from the one before; a negative
 * number among positions is a weight. Throws where the file is cut, damaged or of another kind.
 */
export async function readIndexFile(bytes: Uint8Array): Promise<ReadonlyMap<string, Posting[]>> {
  const data = await unzipped(bytes);
  const start = new TextDecoder().decode(data.subarray(0, magic.length));
  if (start !== magic) throw new Error("This is no file of the index.");
  const decoded: unknown = decode(data.subarray(magic.length));
  const words = listAt(decoded, 0);
  return new Map(words.map((word) => [String(listItem(word, 0)), postings(listAt(word, 1))]));
}

function postings(units: readonly unknown[]): Posting[] {
  let order = 0;
  return units.map((unit) => {
    order += Number(listItem(unit, 0));
    return { order, places: places(listAt(unit, 1)) };
  });
}

function places(distances: readonly unknown[]): number[] {
  let position = 0;
  const found = new Set<number>();
  for (const distance of distances) {
    if (typeof distance !== "number" || distance < 0) continue;
    position += distance;
    found.add(Math.floor(position / formsAPlace));
  }
  return [...found];
}

function listAt(value: unknown, index: number): readonly unknown[] {
  const item = listItem(value, index);
  if (!Array.isArray(item))
    throw new Error("The file of the index has another form than Pagefind 1.5.");
  return item;
}

function listItem(value: unknown, index: number): unknown {
  if (!Array.isArray(value))
    throw new Error("The file of the index has another form than Pagefind 1.5.");
  return value[index];
}
