import { callingUnits } from "#derived/note-calls.ts";
import type { ReadUnit } from "#derived/reading.ts";
import type { InterfaceLanguage, Language } from "#schemas/language.ts";
import type { Position } from "#schemas/vote.ts";
import type { UnitKind } from "#schemas/unit.ts";
import type { ReadVote } from "#derived/read-vote.ts";
import { locatorText } from "#strings/locator-text.ts";
import { numberRemark } from "#strings/number-remark.ts";
import { translator } from "#strings/t.ts";
import { unitUrl } from "#urls";
import { bookWords, type BookInline, type BookText } from "./book-words.ts";

/** A unit with what a book prints at it. */
export interface BookUnit {
  /** Its anchor in the book. */
  readonly id: string;
  readonly kind: UnitKind;
  readonly isPart: boolean;
  /** The number at it: as printed, or ours in brackets. */
  readonly number: string | undefined;
  /** A word on the number, where it is ours. */
  readonly numberRemark: string | undefined;
  /** `§ 4 h)`. */
  readonly name: string;
  /** `s-18-1/op-4-h`, the end of its permalink. */
  readonly key: string;
  readonly permalink: string;
  readonly language: Language;
  readonly words: readonly BookInline[];
  /** For a note: where it is first called. */
  readonly calledAt: string | undefined;
  /** The tables of the vote that ends with it. */
  readonly vote: BookVote | undefined;
}

/** A recorded vote as a book prints it. */
export interface BookVote {
  readonly id: string;
  readonly caption: string;
  readonly statesCaption: string;
  readonly note: string;
  readonly sides: readonly {
    readonly position: Position;
    readonly name: string;
    readonly printed: number;
    readonly listed: number;
  }[];
  /** Each State and its position, in the alphabet of the book's language. */
  readonly states: readonly { readonly name: string; readonly position: string }[];
}

/** What a book prints at a unit. */
export function bookUnit(
  of: BookText,
  { unit, place, vote }: Pick<ReadUnit, "unit" | "place"> & Partial<ReadUnit>,
): BookUnit {
  const { label, ordinal } = unit;
  const isCalled = unit.kind === "note" && callingUnits(of.exported.archive, unit).length > 0;
  return {
    id: `${of.prefix}${unit.id}`,
    kind: unit.kind,
    isPart: unit.parentId !== undefined,
    number: label ?? (ordinal === undefined ? undefined : `[${String(ordinal)}]`),
    numberRemark: numberRemark(of.language, place.locator),
    name: locatorText(of.language, place.locator),
    key: unit.key,
    permalink: of.exported.absolute(unitUrl(unit)),
    language: unit.language,
    words: bookWords(of, unit),
    calledAt: isCalled ? `call_${of.prefix}${unit.id}` : undefined,
    vote: vote === undefined ? undefined : bookVote(vote, of.language),
  };
}

function bookVote({ id, subject, sides }: ReadVote, language: InterfaceLanguage): BookVote {
  const t = translator(language);
  const states = sides.flatMap((side) =>
    side.states.map((state) => ({ name: state[language], position: t(`voted.${side.position}`) })),
  );
  return {
    id: `vote_${id}`,
    caption: t("vote.caption", { subject }),
    statesCaption: t("vote.byStateCaption", { subject }),
    note: t("vote.note", { total: states.length }),
    sides: sides.map((side) => ({
      position: side.position,
      name: t(`position.${side.position}`),
      printed: side.printed,
      listed: side.states.length,
    })),
    states: states.toSorted((a, b) => a.name.localeCompare(b.name, language)),
  };
}
