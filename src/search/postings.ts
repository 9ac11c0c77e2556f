/** Where a form occurs in one unit. */
export interface Posting {
  /** The unit's place in the order of all texts: its number in the index. */
  readonly order: number;
  /** The chunks that hold the form, counted from the start of the unit, in order. */
  readonly places: readonly number[];
}

/** Looks a form up in the index; rejects where the index cannot answer. */
export type PostingsOf = (form: string) => Promise<readonly Posting[]>;

/** What a search needs of an index. */
export interface SearchedIndex {
  /** How many units it has. */
  readonly total: number;
  readonly postings: PostingsOf;
  /** The forms of the index that begin so; rejects where the index cannot answer. */
  readonly formsFrom: (prefix: string) => Promise<readonly string[]>;
  /** About how many chunks a unit has, by its place in the order of all texts. */
  readonly lengthOf: (order: number) => number;
}
