import type { Bilingual } from "#schemas/language.ts";
import type { WorkEntry } from "./works-by-number.ts";

type PrintedEntry = WorkEntry["printed"][number];

/** The numbers of the text against the printed lists. */
export interface ConcordanceTable {
  /** What the lists are called, in the order of print. */
  readonly lists: readonly Bilingual[];
  /** A row for each work, with its entry in each list; undefined where the list lacks it. */
  readonly rows: readonly {
    readonly entry: WorkEntry;
    readonly cells: readonly (PrintedEntry | undefined)[];
  }[];
}

/** Puts the entries of works, which are in the order of the text's numbers, side by side. */
export function concordance(entries: readonly WorkEntry[]): ConcordanceTable {
  const printed = entries
    .flatMap((entry) => entry.printed)
    .toSorted((a, b) => a.unit.position - b.unit.position);
  const lists = new Map(
    printed.map(({ place }) => [listId(place.locator.list), place.locator.list]),
  );
  return {
    lists: [...lists.values()].flatMap((list) => list ?? []),
    rows: entries.map((entry) => ({
      entry,
      cells: [...lists.keys()].map((id) =>
        entry.printed.find(({ place }) => listId(place.locator.list) === id),
      ),
    })),
  };
}

function listId(list: Bilingual | undefined): string {
  return list?.en ?? "";
}
