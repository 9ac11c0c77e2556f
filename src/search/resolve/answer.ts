import type { Position } from "#schemas/vote.ts";
import type {
  CatalogueRecord,
  CatalogueState,
  CatalogueText,
  CatalogueUnit,
  CatalogueVote,
} from "./catalogue.ts";

/** What a citation may lead to. */
export type Target =
  | { readonly kind: "text"; readonly text: CatalogueText }
  | {
      readonly kind: "unit";
      readonly text: CatalogueText;
      readonly unit: CatalogueUnit;
      /** The last unit of a range. */
      readonly to?: CatalogueUnit | undefined;
    }
  | { readonly kind: "record"; readonly record: CatalogueRecord }
  /** A unit that a record is cited in, by its key. */
  | { readonly kind: "citing"; readonly key: string }
  | { readonly kind: "vote"; readonly vote: CatalogueVote }
  | {
      readonly kind: "state-vote";
      readonly vote: CatalogueVote;
      readonly state: CatalogueState;
      readonly position: Position;
    };

/** Why something that a citation names is not there. */
export type Absence =
  /** The text has `limit` places of the family, and not this one. */
  | {
      readonly what: "paragraph" | "operative" | "preambular" | "note" | "chapter" | "listed";
      readonly text: CatalogueText;
      readonly asked: string;
      readonly limit: number;
      /** The name of a list, for `listed`. */
      readonly list?: string;
    }
  /** The paragraph has no such item; `items` are those that it has. */
  | {
      readonly what: "item";
      readonly text: CatalogueText;
      readonly paragraph: string;
      readonly asked: string;
      readonly items: readonly string[];
    }
  /** The unit does not stand under the heading that the citation names: `ch iii`. */
  | {
      readonly what: "heading";
      readonly text: CatalogueText;
      readonly unit: CatalogueUnit;
      readonly asked: string;
    }
  | { readonly what: "unit-id"; readonly text: CatalogueText; readonly asked: string }
  | { readonly what: "no-place"; readonly asked: string }
  | { readonly what: "state-vote"; readonly vote: CatalogueVote; readonly state: CatalogueState }
  | { readonly what: "state-votes"; readonly state: CatalogueState }
  | { readonly what: "words"; readonly record: CatalogueRecord }
  | { readonly what: "date"; readonly asked: string }
  /** The calendar has no such day. */
  | { readonly what: "no-day"; readonly asked: string }
  | { readonly what: "document"; readonly asked: string }
  | { readonly what: "cited-work"; readonly asked: string }
  | { readonly what: "symbol"; readonly asked: string };

/** What was made of a citation. */
export type Answer =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly limit: number }
  /** Nothing in it was understood as a citation. */
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      readonly target: Target;
      readonly near: readonly Target[];
      /** Words that nothing was made of, parted by spaces. */
      readonly unread: string;
    }
  | {
      readonly kind: "ambiguous";
      readonly targets: readonly Target[];
      readonly unread: string;
    }
  | {
      readonly kind: "absent";
      readonly reason: Absence;
      readonly near: readonly Target[];
      readonly unread: string;
    };
