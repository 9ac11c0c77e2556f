import type { Posting } from "./postings.ts";
import { pushVarint, VarintReader } from "./varint.ts";

/**
 * A file of postings, before it is packed by gzip. Numbers are varints, see `pushVarint`.
 *
 *     rgp1               four signs: the format and its version
 *     number             how many bytes the forms take
 *     forms              in the order of their UTF-16 units, UTF-8, a line break between them
 *     number, …          for each form, how many bytes its postings take
 *     postings, …        for each form
 *
 * Where another form has the same postings, as a word and its stem often do, they may be given as 0
 * and that form in UTF-8. Otherwise the postings of a form are: how many units hold it; for each unit the distance of its order from
 * the one before, the first from 0; for each unit how many places hold the form; for each unit the
 * distance of each of its places from the one before, the first from 0. Like stands beside like, as
 * gzip has it best.
 */
const magic = "rgp1";

/** One file of the index, taken apart no further than it is asked for. */
export interface PostingsFile {
  /** All its forms, in the order of their UTF-16 units. */
  readonly forms: readonly string[];
  /** The postings of a form; none for a form that the file does not have. */
  readonly postings: (form: string) => readonly Posting[] | SameAs;
}

/** Another form of the index, maybe in another file, has the same postings. */
export interface SameAs {
  readonly form: string;
}

/** Writes forms and their postings, which `postingsBytes` or `sameAsBytes` gives. */
export function writePostingsFile(
  forms: readonly (readonly [form: string, postings: readonly number[]])[],
): Uint8Array {
  const words = new TextEncoder().encode(forms.map(([form]) => form).join("\n"));
  const head: number[] = [];
  pushVarint(head, words.length);
  const lengths: number[] = [];
  for (const [, postings] of forms) pushVarint(lengths, postings.length);
  const parts = [
    new TextEncoder().encode(magic),
    head,
    words,
    lengths,
    ...forms.map(([, postings]) => postings),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes of one form's postings. */
export function postingsBytes(postings: readonly Posting[]): number[] {
  const bytes: number[] = [];
  pushVarint(bytes, postings.length);
  pushDistances(
    bytes,
    postings.map(({ order }) => order),
  );
  for (const { places } of postings) pushVarint(bytes, places.length);
  for (const { places } of postings) pushDistances(bytes, places);
  return bytes;
}

/** What stands for the postings of a form that are those of another. */
export function sameAsBytes(form: string): number[] {
  return [0, ...new TextEncoder().encode(form)];
}

function pushDistances(bytes: number[], ascending: readonly number[]): void {
  let before = 0;
  for (const value of ascending) {
    pushVarint(bytes, value - before);
    before = value;
  }
}

/** Reads an unpacked file of postings. Throws where it is of another kind or not whole. */
export function readPostingsFile(bytes: Uint8Array): PostingsFile {
  if (new TextDecoder().decode(bytes.subarray(0, magic.length)) !== magic)
    throw new Error("This is no file of the index.");
  const reader = new VarintReader(bytes, magic.length);
  const length = reader.next();
  const words = bytes.subarray(reader.at, reader.at + length);
  const forms = new TextDecoder("utf-8", { fatal: true }).decode(words).split("\n");
  reader.at += length;
  const ends = reader.sums(forms.length);
  const start = reader.at;
  if (start + (ends.at(-1) ?? 0) !== bytes.length)
    throw new Error("A file of the index is not whole.");
  const indexes = new Map(forms.map((form, index) => [form, index]));
  return {
    forms,
    postings: (form) => {
      const index = indexes.get(form);
      if (index === undefined) return [];
      return readPostings(
        bytes.subarray(start + (ends[index - 1] ?? 0), start + (ends[index] ?? 0)),
      );
    },
  };
}

function readPostings(bytes: Uint8Array): Posting[] | SameAs {
  const reader = new VarintReader(bytes);
  const count = reader.next();
  if (count === 0) return { form: new TextDecoder().decode(bytes.subarray(reader.at)) };
  const orders = reader.sums(count);
  const lengths = orders.map(() => reader.next());
  return orders.map((order, index) => ({ order, places: reader.sums(lengths[index] ?? 0) }));
}
