/** Where a form occurs in one unit. */
export interface Posting {
  /** The unit's place in the order of all texts: its number in the index. */
  readonly order: number;
  /** The chunks that hold the form, counted from the start of the unit. */
  readonly places: readonly number[];
}

/** Looks a form up in the index; rejects where the index cannot answer. */
export type PostingsOf = (form: string) => Promise<readonly Posting[]>;
