import { ordersOf, type Facet } from "./facets.ts";
import type { Hit } from "./rank.ts";

/** How readers may have hits ordered: best first, as the texts have them, or text by text. */
export const arrangements = ["best", "order", "text"] as const;
export type Arrangement = (typeof arrangements)[number];

/**
 * Hits in another order. Text by text means: the text of the best hit first, and the best first in
 * each; `texts` is the facet of the texts.
 */
export function arrangedHits(
  hits: readonly Hit[],
  arrangement: Arrangement,
  texts: Facet,
): readonly Hit[] {
  switch (arrangement) {
    case "best":
      return hits;
    case "order":
      return hits.toSorted((a, b) => a.order - b.order);
    case "text": {
      const textOf = new Map(
        texts.flatMap((text) => ordersOf(text).map((order) => [order, text.id] as const)),
      );
      return [...Map.groupBy(hits, ({ order }) => textOf.get(order)).values()].flat();
    }
  }
}
