import type { Archive } from "#archive/archive.ts";
import { derivations } from "./derivations.ts";

/** How long one derivation takes on archives of two sizes, in milliseconds. */
export interface DerivationMeasure {
  readonly name: string;
  readonly small: number;
  readonly large: number;
  /** How many times as long each unit takes in the large one: 1 where time grows with size. */
  readonly growth: number;
}

/** The best of so many runs stands for a derivation, since a machine has other things to do. */
const runs = 3;

/** Times every derivation; each run has an archive of its own, which remembers nothing. */
export function measureDerivations(
  small: () => Archive,
  large: () => Archive,
): DerivationMeasure[] {
  const times = large().units.size / small().units.size;
  return Object.entries(derivations).map(([name, derive]) => {
    best(small, derive);
    const took = { small: best(small, derive), large: best(large, derive) };
    return { name, ...took, growth: took.large / took.small / times };
  });
}

function best(archive: () => Archive, derive: (archive: Archive) => unknown): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const fresh = archive();
      const start = performance.now();
      derive(fresh);
      return performance.now() - start;
    }),
  );
}
