import { chunksOf } from "../chunks.ts";
import type { SiteIndex } from "../site-index.ts";
import { exactForm } from "../word-forms.ts";
import type { Candidates } from "./candidates.ts";
import type { CheckedUnit } from "./checked-unit.ts";

/** How many of a quotation's words are looked up, and how many units they may lead to. */
const most = { words: 24, units: 8 } as const;

/**
 * Offers the units that share the rarest words with a quotation, each with its neighbours, for a
 * quotation may go on in them. `unitOf` reads a unit by its key, `text/unit`.
 */
export function indexedArchive(
  index: Pick<SiteIndex, "postings" | "shown" | "total">,
  unitOf: (key: string) => Promise<CheckedUnit>,
): Candidates {
  return async (words) => {
    const orders = await likelyOrders(words, index);
    const near = new Set(orders.flatMap((order) => [order - 1, order, order + 1]));
    const inside = [...near].filter((order) => order >= 0 && order < index.total);
    const units = await Promise.all(
      inside
        .toSorted((a, b) => a - b)
        .map(async (order) => {
          const { text, unit } = await index.shown(order);
          return { order, unit: await unitOf(`${text}/${unit}`) };
        }),
    );
    return inRows(units);
  };
}

/** The units that hold the most of the rare words; a word counts the more, the rarer it is. */
async function likelyOrders(
  words: string,
  { postings, total }: Pick<SiteIndex, "postings" | "total">,
): Promise<number[]> {
  const scores = new Map<number, number>();
  const found = await Promise.all(soughtForms(words).map((form) => postings(form)));
  for (const units of found) {
    for (const { order } of units) {
      scores.set(order, (scores.get(order) ?? 0) + Math.log(1 + total / units.length));
    }
  }
  return [...scores]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most.units)
    .map(([order]) => order);
}

/** The forms of the longest words: which of them are rare, only the index can tell. */
function soughtForms(words: string): string[] {
  const forms = chunksOf(words).flatMap(({ words: parts, joined, isIdentifier }) =>
    joined !== undefined && isIdentifier
      ? [exactForm(joined)]
      : parts.map(({ word }) => exactForm(word)),
  );
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length).slice(0, most.words);
}

interface Placed {
  readonly order: number;
  readonly unit: CheckedUnit;
}

/** Units that follow each other in one text, as lists. */
function inRows(units: readonly Placed[]): CheckedUnit[][] {
  const rows: CheckedUnit[][] = [];
  let before: Placed | undefined;
  for (const placed of units) {
    const { order, unit } = placed;
    const follows = before?.order === order - 1 && before.unit.text === unit.text;
    if (follows) rows.at(-1)?.push(unit);
    else rows.push([unit]);
    before = placed;
  }
  return rows;
}
