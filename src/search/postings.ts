/** Where a form occurs in one unit. */
export interface Posting {
  /** The id of the unit's record in the index. */
  readonly record: string;
  /** The unit's place in the order of all texts. */
  readonly order: number;
  /** The chunks that hold the form, counted from the start of the unit. */
  readonly places: readonly number[];
}

/** Looks a form up in the index. */
export type PostingsOf = (form: string) => Promise<readonly Posting[]>;
