import type { Bilingual, Language } from "#schemas/language.ts";
import type { UnitKind } from "#schemas/unit.ts";
import type { Position } from "#schemas/vote.ts";

/** What a locator needs to know of a unit. */
export interface Located {
  readonly id: string;
  readonly kind: UnitKind;
  readonly label: string | undefined;
  readonly ordinal: number | undefined;
  readonly level: 1 | 2 | 3 | undefined;
  readonly name: Bilingual | undefined;
}

/** What a locator needs to know of the text around a unit. */
export interface Setting {
  /** The unit that it is a part of. */
  readonly parent?: Located | undefined;
  /** The number of the chapter that it stands in. */
  readonly chapter?: string | undefined;
  /** What its list is called, for an entry of a bibliography. */
  readonly list?: Bilingual | undefined;
  /** Its own words, for a heading. */
  readonly heading?: string | undefined;
  /** Its language, where that is not the text's. */
  readonly language?: Language | undefined;
}

/** A number of a locator, and whether it is ours and not printed. */
export interface LocatorNumber {
  readonly number: string;
  readonly isOurs: boolean;
}

/** The part of a numbered unit that a locator points at. */
export type LocatorPart =
  | ({ readonly kind: "item" } & LocatorNumber)
  | { readonly kind: "vote-list"; readonly position: Position }
  | { readonly kind: "continuation" };

/** A unit's place in its text as people say it, before any language. */
export interface Locator extends Omit<Setting, "parent"> {
  /** The kind of the unit: for a part, of the unit that it belongs to. */
  readonly kind: UnitKind;
  readonly level: 1 | 2 | 3 | undefined;
  readonly number: LocatorNumber | undefined;
  readonly part: LocatorPart | undefined;
  /** What we call a unit that neither number nor kind tells from others. */
  readonly name: Bilingual | undefined;
}

/** Where a unit is in its text. */
export function locator(unit: Located, { parent, ...setting }: Setting = {}): Locator {
  const whole = parent ?? unit;
  return {
    ...setting,
    kind: whole.kind,
    level: whole.level,
    number: numberOf(whole),
    part: parent === undefined ? undefined : partOf(unit, parent),
    name: whole.name,
  };
}

/** Whether a number in a locator is ours. */
export function isNumberedByUs({ number, part }: Locator): boolean {
  return number?.isOurs === true || (part?.kind === "item" && part.isOurs);
}

function partOf(unit: Located, parent: Located): LocatorPart {
  const number = numberOf(unit);
  if (unit.kind === "item" && number !== undefined) return { kind: "item", ...number };
  const position = unit.id.slice(parent.id.length + 1);
  if (position === "for" || position === "against" || position === "abstaining") {
    return { kind: "vote-list", position };
  }
  return { kind: "continuation" };
}

/** `4.`, `h)` and `I.` without their signs; a symbol as it stands. */
function numberOf({ label, ordinal }: Located): LocatorNumber | undefined {
  if (ordinal !== undefined) return { number: String(ordinal), isOurs: true };
  return label === undefined ? undefined : { number: label.replace(/[.)]$/, ""), isOurs: false };
}
