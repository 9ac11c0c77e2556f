import type {
  Catalogue,
  CatalogueRecord,
  CatalogueState,
  CatalogueText,
  CatalogueVote,
} from "./catalogue.ts";
import { findForms, stands } from "./find-forms.ts";
import { normalForm } from "./normal-form.ts";
import { readDates } from "./read-dates.ts";
import { unreadWords } from "./unread-words.ts";

/** What was read in a citation. */
export interface ReadQuery {
  /** The citation in normal form. */
  readonly form: string;
  /** The texts that it may be of; one that another in it reproduces comes alone. */
  readonly texts: readonly CatalogueText[];
  readonly records: readonly CatalogueRecord[];
  readonly votes: readonly CatalogueVote[];
  readonly state: CatalogueState | undefined;
  /** Whether it speaks of a vote. */
  readonly isOfVote: boolean;
  /** EDTF: the dates that are not those of the texts it names. */
  readonly dates: readonly string[];
  /** A day that the calendar does not have, as if it were a date. */
  readonly noDay: string | undefined;
  /** The kind of act that it speaks of. */
  readonly actKind: string | undefined;
  /** The place in a text that it names by number: `§ 4.h`, `pp 7`; the last of a range in `to`. */
  readonly place: { readonly key: string; readonly to: string | undefined } | undefined;
  readonly isOperative: boolean;
  /** A document of a collection, and a work by the number that it is cited with. */
  readonly document: string | undefined;
  readonly citedWork: string | undefined;
  /** Something that is written like a symbol and is none that is known. */
  readonly symbol: string | undefined;
  /** The words that nothing was made of. */
  readonly unread: string;
}

/** Reads a citation, pure: what it names, before any text is looked into. */
export function readQuery(typed: string, catalogue: Catalogue): ReadQuery {
  const form = normalForm(typed);
  const found = findForms(form, [...catalogue.texts, ...catalogue.records, ...catalogue.states]);
  const named = oneOfEach(found.map(({ of }) => of));
  const texts = named.filter(isText);
  const chosen = inContainers(ofYear(withoutContainers(texts), form), form, catalogue);
  const votes = oneOfEach(findForms(form, catalogue.votes).map(({ of }) => of));
  const dates = readDates(form);
  const place = placeIn(form) ?? marginNumber(form, chosen);
  const isOfContainer = chosen.length < texts.length && /^(?:ch|sect) /.test(place?.key ?? "");
  const actKind = Object.entries(catalogue.actKinds).find(
    ([, words]) => findForms(form, [{ forms: words }]).length > 0,
  )?.[0];
  const rest = blanked(form, [...found, ...dates]);
  const bare = bareNumber(rest, chosen);
  const symbol = /(?<![\p{L}\p{N}/.-])\p{L}?[\p{L}\p{N}.-]*(?:\/[\p{L}\p{N}.-]+)+/u.exec(rest)?.[0];
  return {
    form,
    texts: chosen,
    records: named.filter(isRecord),
    votes,
    state: named.find(isState),
    isOfVote: /(?<!\p{L})(?:vot(?:e|es|ed|er|ing|ant)|scrutin|voix)(?!\p{L})/u.test(form),
    dates: dates
      .filter(({ isReal }) => isReal)
      .map(({ date }) => date)
      .filter((date) => !chosen.some((text) => text.words.split(" ").includes(date))),
    noDay: dates.find(({ isReal }) => !isReal)?.date,
    actKind,
    place: isOfContainer ? undefined : (place ?? bare),
    isOperative: /(?<!\p{L})op §/u.test(form),
    document: numberAfter(form, "doc"),
    citedWork: numberAfter(form, "cited"),
    symbol: symbol !== undefined && /\d/.test(symbol) ? symbol : undefined,
    unread:
      bare === undefined || place !== undefined ? unreadWords(rest, place, chosen, catalogue) : "",
  };
}

/** The most exact place that a citation names by number. */
function placeIn(form: string): ReadQuery["place"] {
  const range = /§ (\d+(?:\.\w+)?) to § (\d+(?:\.\w+)?)/.exec(form);
  if (range !== null) return { key: `§ ${range[1] ?? ""}`, to: `§ ${range[2] ?? ""}` };
  const key =
    /§ \d+(?:\.\w+)?/.exec(form)?.[0] ??
    /(?<!\p{L})pp \d{1,2}(?![\d-])/u.exec(form)?.[0] ??
    /(?<!\p{L})note \d+/u.exec(form)?.[0] ??
    /(?<!\p{L})ch [ivx]+(?: sect [a-z])?(?!\p{L})/u.exec(form)?.[0] ??
    /(?<!\p{L})sect [a-z](?!\p{L})/u.exec(form)?.[0];
  return key === undefined ? undefined : { key, to: undefined };
}

/** `[12]` after a text, as our numbers stand in the margin of its page. */
function marginNumber(form: string, texts: readonly CatalogueText[]): ReadQuery["place"] {
  const cited = numberAfter(form, "cited");
  if (cited === undefined || texts.length === 0 || numberAfter(form, "doc") !== undefined)
    return undefined;
  return { key: `§ ${cited}`, to: undefined };
}

/** `S-18/1 4(h)`: a number that follows a text, with nothing else, is that of a paragraph. */
function bareNumber(rest: string, texts: readonly CatalogueText[]): ReadQuery["place"] {
  const match = /^\W*(\d{1,3})(?:[ .]([a-z]))?\W*$/.exec(rest);
  if (match === null || texts.length === 0) return undefined;
  const item = match[2] === undefined ? "" : `.${match[2]}`;
  return { key: `§ ${match[1] ?? ""}${item}`, to: undefined };
}

/** The digits of a number, of any length, without zeros before them. */
function numberAfter(form: string, word: string): string | undefined {
  return new RegExp(`(?<!\\p{L})${word} 0*(\\d+)`, "u").exec(form)?.[1];
}

/** A text that reproduces another that is named too only says where that one stands. */
function withoutContainers(texts: readonly CatalogueText[]): CatalogueText[] {
  const containers = new Set(texts.map(({ within }) => within));
  return texts.filter(({ id }) => !containers.has(id));
}

/** `A/HRC/S-18/2, chap. I, para. 4` is a paragraph of the text that the chapter reproduces. */
function inContainers(
  texts: readonly CatalogueText[],
  form: string,
  catalogue: Catalogue,
): CatalogueText[] {
  if (!/§ \d|(?<!\p{L})(?:pp|note) \d/u.test(form)) return [...texts];
  return texts.map(
    (text) =>
      catalogue.texts.find(
        ({ within, withinAt }) =>
          within === text.id && withinAt !== undefined && stands(form, withinAt),
      ) ?? text,
  );
}

/** Of texts that share a form, those of a year that is named; all where none is. */
function ofYear(texts: readonly CatalogueText[], form: string): CatalogueText[] {
  const years = new Set(form.match(/(?<!\d)\d{4}(?!\d)/g));
  const matching = texts.filter(({ year }) => years.has(year));
  return texts.length > 1 && matching.length > 0 ? matching : [...texts];
}

type Named = CatalogueRecord | CatalogueState | CatalogueText;

function isText(of: Named): of is CatalogueText {
  return "has" in of;
}

function isState(of: Named): of is CatalogueState {
  return !isText(of) && !isRecord(of);
}

function isRecord(of: Named): of is CatalogueRecord {
  return "href" in of;
}

function oneOfEach<T>(things: readonly T[]): T[] {
  return [...new Set(things)];
}

/** A form with spaces for what was found in it. */
function blanked(
  form: string,
  found: readonly { readonly from: number; readonly to: number }[],
): string {
  return found.reduce(
    (rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to),
    form,
  );
}
