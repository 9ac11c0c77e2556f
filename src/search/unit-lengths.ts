/**
 * Writes lengths of units, in places of the index, as one sign each: twice the binary logarithm, in
 * base 36. Ranking needs no more than about how long a unit is.
 */
export function writtenLengths(lengths: readonly number[]): string {
  return lengths
    .map((length) => Math.min(35, Math.round(2 * Math.log2(length + 1))).toString(36))
    .join("");
}

/** About how long the unit at a place is; 0 for a unit that is not there. */
export function lengthIn(written: string, order: number): number {
  const sign = Number.parseInt(written.charAt(order), 36);
  return Number.isNaN(sign) ? 0 : 2 ** (sign / 2) - 1;
}
