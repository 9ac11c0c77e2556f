import type { Run } from "./run.ts";

/** Where a quotation stands in a run: a stretch of its loose form for each segment, in order. */
export interface FoundPlace {
  readonly run: Run;
  readonly stretches: readonly Stretch[];
  /** How many signs of the loose form differ. */
  readonly distance: number;
}

/** Offsets into the loose form of a run; `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
