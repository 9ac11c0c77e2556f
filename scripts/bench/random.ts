/** Numbers that look random, always the same for one seed. */
export interface Random {
  /** A number from 0 up to 1, without 1. */
  readonly share: () => number;
  /** A whole number from 0 up to `count`, without `count`. */
  readonly below: (count: number) => number;
  /** One of the items; throws where there is none. */
  readonly oneOf: <T>(items: readonly T[]) => T;
}

/** The generator Mulberry32 of Tommy Ettinger, which is in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(share() * count);
  const oneOf = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  };
  return { share, below, oneOf };
}
