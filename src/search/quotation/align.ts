import type { Stretch } from "./found-place.ts";

/** The part of a text that a pattern is most like, and in how many signs they differ. */
export interface Alignment extends Stretch {
  readonly distance: number;
}

/** How many comparisons are made before others have their turn. */
const atOnce = 500_000;

/**
 * Finds the part of `text` with the least edit distance from `pattern` (Sellers 1980: a row of the
 * table is kept, and for each of its cells where its path began). `breathe` is awaited now and then.
 * Undefined where the distance is more than `most`, which shows before the end.
 */
export async function align(
  pattern: string,
  text: string,
  most: number,
  breathe: () => Promise<void>,
): Promise<Alignment | undefined> {
  const row = new Int32Array(text.length + 1);
  const starts = Int32Array.from(row, (_, index) => index);
  const codes = Int32Array.from(text.split(""), (sign) => sign.charCodeAt(0));
  const rowsAtOnce = Math.max(1, Math.floor(atOnce / row.length));
  for (let index = 0; index < pattern.length; index += 1) {
    if (index % rowsAtOnce === rowsAtOnce - 1) await breathe();
    const least = fillRow(pattern.charCodeAt(index), codes, row, starts);
    if (least > most) return undefined;
  }
  return best(row, starts, pattern.length);
}

/** Makes a row of the table the next one, and gives the least of its distances. */
function fillRow(sign: number, codes: Int32Array, row: Int32Array, starts: Int32Array): number {
  let corner = row[0] ?? 0;
  let cornerStart = starts[0] ?? 0;
  let left = corner + 1;
  let leftStart = cornerStart;
  let least = left;
  row[0] = left;
  for (let column = 1; column < row.length; column += 1) {
    const above = row[column] ?? 0;
    const aboveStart = starts[column] ?? 0;
    let distance = corner + (codes[column - 1] === sign ? 0 : 1);
    let start = cornerStart;
    if (left + 1 < distance) {
      distance = left + 1;
      start = leftStart;
    }
    if (above + 1 < distance) {
      distance = above + 1;
      start = aboveStart;
    }
    corner = above;
    cornerStart = aboveStart;
    left = distance;
    leftStart = start;
    row[column] = distance;
    starts[column] = start;
    if (distance < least) least = distance;
  }
  return least;
}

/** The end with the least distance; among equals, the one whose part is as long as the pattern. */
function best(row: Int32Array, starts: Int32Array, length: number): Alignment {
  let found: Alignment = { from: 0, to: 0, distance: length };
  const oddness = ({ from, to }: Stretch): number => Math.abs(to - from - length);
  for (const [to, distance] of row.entries()) {
    const one = { from: starts[to] ?? 0, to, distance };
    const isNearer = distance < found.distance;
    if (isNearer || (distance === found.distance && oddness(one) < oddness(found))) found = one;
  }
  return found;
}
