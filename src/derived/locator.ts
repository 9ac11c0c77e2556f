import type { Language } from "#schemas/language.ts";
import type { UnitKind } from "#schemas/unit.ts";

/** What a locator needs to know of a unit. */
export interface Located {
  readonly id: string;
  readonly kind: UnitKind;
  readonly label: string | undefined;
  readonly ordinal: number | undefined;
}

/**
 * A unit's place in its text as people say it, before any language: `paragraph 4, item h` is
 * `{ kind: "operative", number: "4", item: "h" }`.
 */
export interface Locator {
  /** The kind of the numbered unit: for a part, of the unit that it belongs to. */
  readonly kind: UnitKind;
  readonly number: string | undefined;
  /** The letter or number of an item inside it. */
  readonly item: string | undefined;
  /** The position of a roll call inside it. */
  readonly roll: string | undefined;
  /** The heading of the list that numbers it, where a text has several such lists. */
  readonly list: string | undefined;
  /** The language of a unit without a number, where it is not that of its text. */
  readonly language: Language | undefined;
  /** Whether a number in it is ours and not printed. */
  readonly editorial: boolean;
}

/** What a locator needs to know of the text around a unit. */
export interface Setting {
  /** The unit that it is a part of. */
  readonly parent?: Located | undefined;
  /** The heading of its list. */
  readonly list?: string | undefined;
  /** Its language, where that is not the text's. */
  readonly language?: Language | undefined;
}

/** Where a unit is in its text. */
export function locator(unit: Located, { parent, list, language }: Setting = {}): Locator {
  if (parent === undefined) {
    return {
      kind: unit.kind,
      number: numberOf(unit),
      item: undefined,
      roll: undefined,
      list,
      language: numberOf(unit) === undefined ? language : undefined,
      editorial: unit.ordinal !== undefined,
    };
  }
  return {
    kind: parent.kind,
    number: numberOf(parent),
    item: unit.kind === "item" ? numberOf(unit) : undefined,
    roll: unit.kind === "roll-call" ? unit.id.slice(parent.id.length + 1) : undefined,
    list,
    language: undefined,
    editorial: unit.ordinal !== undefined || parent.ordinal !== undefined,
  };
}

/** `4.`, `h)` and `I.` without their signs; a symbol as it stands. */
function numberOf(unit: Located): string | undefined {
  return unit.ordinal === undefined ? unit.label?.replace(/[.)]$/, "") : String(unit.ordinal);
}
