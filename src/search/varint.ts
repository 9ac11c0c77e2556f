/** Writes a whole number from 0 to 2²⁸ - 1 in groups of seven bits, the lowest first (LEB128). */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads what `pushVarint` wrote, one number after the other. Throws at the end of the bytes. */
export class VarintReader {
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined || shift > 21) throw new Error("A file of the index is damaged.");
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** The next `count` numbers, each the sum of those written up to it. */
  sums(count: number): number[] {
    let sum = 0;
    return Array.from({ length: count }, () => (sum += this.next()));
  }
}
