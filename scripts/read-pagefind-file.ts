import { gunzipSync } from "node:zlib";
import { decode } from "cborg";
import { formsAPlace } from "#search/index-content.ts";
import type { Posting } from "#search/postings.ts";

/** Pagefind begins every file of its index with these twelve signs. */
const magic = "pagefind_dcd";

/** The value in one file of a Pagefind index: gzip over CBOR. Throws where it is of another kind. */
export function pagefindValue(bytes: Uint8Array): unknown {
  const data = gunzipSync(bytes);
  if (data.toString("latin1", 0, magic.length) !== magic) throw otherForm();
  return decode(data.subarray(magic.length));
}

/**
 * Reads one index file of Pagefind 1.5: a list of words with the units that hold them. Numbers of
 * units and positions are written as the distance from the one before; a negative number among
 * positions is a weight.
 */
export function readPagefindFile(bytes: Uint8Array): [form: string, postings: Posting[]][] {
  const words = listOf(listOf(pagefindValue(bytes))[0]);
  return words.map((word) => {
    const [form, units] = listOf(word);
    return [String(form), postings(listOf(units))];
  });
}

/** A value of a Pagefind file that is a list; throws where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw otherForm();
}

function postings(units: readonly unknown[]): Posting[] {
  let order = 0;
  return units.map((unit) => {
    const [distance, positions] = listOf(unit);
    order += Number(distance);
    return { order, places: places(listOf(positions)) };
  });
}

function places(distances: readonly unknown[]): number[] {
  let position = 0;
  const found: number[] = [];
  for (const distance of distances) {
    if (typeof distance !== "number" || distance < 0) continue;
    position += distance;
    const place = Math.floor(position / formsAPlace);
    if (found.at(-1) !== place) found.push(place);
  }
  return found;
}

function otherForm(): Error {
  return new Error(
    "Pagefind wrote files of another form than version 1.5.2 does; see read-pagefind-file.ts.",
  );
}
