import type { Archive, Instrument, Text, Unit, Work } from "#archive/archive.ts";
import { citedBy } from "#derived/cited-by.ts";
import { includingText } from "#derived/including-text.ts";
import { place } from "#derived/place.ts";
import { citedDocuments, type CitedDocument } from "#derived/work-citations.ts";
import { instrumentKinds } from "#schemas/instrument.ts";
import { positions } from "#schemas/vote.ts";
import { instrumentTitle } from "#strings/instrument-title.ts";
import { locatorText } from "#strings/locator-text.ts";
import { pinpoints } from "#strings/pinpoint-text.ts";
import { translator } from "#strings/t.ts";
import { writtenDate } from "#strings/written-date.ts";
import { workName } from "#strings/work-name.ts";
import { documentAnchor } from "#urls";
import type {
  Catalogue,
  CatalogueRecord,
  CatalogueText,
  CatalogueUnit,
  CatalogueVote,
} from "./catalogue.ts";
import { headingName, headingNames } from "./heading-names.ts";
import { normalForm } from "./normal-form.ts";

/** The catalogue of an archive. */
export function catalogueOf(archive: Archive): Catalogue {
  return {
    texts: [...archive.texts.values()].map((text) => textOf(archive, text)),
    records: recordsOf(archive),
    states: [...archive.states.values()].map(({ id, en, fr, printed, equivalents = [] }) => ({
      id,
      name: { en, fr },
      forms: distinct([en, fr, ...printed, ...equivalents.map(({ form }) => form)].map(normalForm)),
    })),
    votes: votesOf(archive),
    actKinds: Object.fromEntries(
      instrumentKinds.map((kind) => [
        kind,
        distinct(
          (["en", "fr"] as const).map((tag) =>
            normalForm(translator(tag)(`instrumentKind.${kind}`)),
          ),
        ),
      ]),
    ),
  };
}

/** The units of a text, each with every way in which citations name its place. */
export function catalogueUnits(archive: Archive, text: Text): CatalogueUnit[] {
  const located = text.units.map((unit) => ({ unit, keys: keysOf(archive, unit) }));
  const printed = timesHeld(located.map(({ keys }) => keys.printed));
  const all = timesHeld(located.map(({ keys }) => [...keys.printed, ...keys.short]));
  return located.map(({ unit, keys }) => {
    const { locator } = place(archive, unit);
    return {
      id: unit.id,
      // A name that several units share points at none of them.
      keys: distinct([
        ...keys.printed.filter((key) => printed.get(key) === 1),
        ...keys.short.filter((key) => all.get(key) === 1),
      ]),
      under: headingNames(archive, text, unit),
      name: { en: locatorText("en", locator), fr: locatorText("fr", locator) },
    };
  });
}

function timesHeld(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of lists.flatMap(distinct)) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** The names of a unit's place as citations print them, and those that are short for them. */
function keysOf(archive: Archive, unit: Unit): { printed: string[]; short: string[] } {
  const { locator } = place(archive, unit);
  const printed = distinct(
    [
      ...Object.values(pinpoints(locator)),
      locatorText("en", locator),
      locatorText("fr", locator),
    ].map(normalForm),
  );
  const short = printed.map((key) =>
    key
      .replace(/^ch [ivx]+ (?=§|sect)/, "")
      .replace(/^(?:heading|intertitre|заголовок) (?=.{5})/, ""),
  );
  const inList =
    unit.kind === "bibliography-entry" && locator.number !== undefined
      ? [`${unit.id.replace(/-\d+$/, "")} no ${locator.number.number}`]
      : [];
  return {
    printed,
    short: distinct([...short.filter((key) => !printed.includes(key)), ...inList]),
  };
}

function textOf(archive: Archive, text: Text): CatalogueText {
  const inclusion = includingText(archive, text);
  return {
    id: text.id,
    title: text.shortTitle,
    forms: formsOf(text),
    year: text.date.slice(0, 4),
    within: inclusion?.report.id,
    withinAt: headingName(archive, inclusion?.heading),
    has: families(archive, text),
    words: ownWords(archive, text),
  };
}

/** What a text is called: its symbol however it is typed, its short title, its author, its DOI. */
function formsOf(text: Text): string[] {
  const names =
    text.kind === "article"
      ? [text.author.family, text.doi, `doi.org/${text.doi}`]
      : [text.symbol, ...typedSymbols(text.symbol)];
  return distinct([text.id, text.shortTitle, text.title, ...names].map(normalForm));
}

/** `S-18/1` as hurried hands type it: `S 18/1`, `S18/1`, `S-18-1`. */
function typedSymbols(symbol: string): string[] {
  return [
    symbol.replaceAll("-", " "),
    symbol.replaceAll("-", ""),
    symbol.replaceAll("/", "-"),
    symbol.replaceAll("/", " "),
  ];
}

/** How many units a text has of each family; of a list, by the name of the list. */
function families(archive: Archive, text: Text): Record<string, number> {
  const has: Record<string, number> = {};
  for (const unit of text.units) {
    if (unit.kind === "item" || unit.kind === "vote-list" || unit.kind === "continuation") continue;
    const { printed, short } = keysOf(archive, unit);
    for (const key of [...printed, ...short]) {
      const family =
        /^(§|pp|note|ch|sect) (?:\d+|[ivx]+|[a-z])$/.exec(key)?.[1] ??
        /^(.+) no \d+$/.exec(key)?.[1];
      if (family === undefined) continue;
      has[family] = (has[family] ?? 0) + 1;
      if (unit.kind === "operative") has["op"] = (has["op"] ?? 0) + 1;
    }
  }
  return has;
}

/** Words that a citation of a text may have besides its forms and its place. */
function ownWords(archive: Archive, text: Text): string {
  const body = text.kind === "article" ? undefined : archive.bodies.get(text.body);
  const report = includingText(archive, text)?.report;
  const facts =
    text.kind === "article"
      ? [
          text.titleInCitations ?? "",
          text.author.given,
          text.author.family,
          text.journal,
          text.publisher,
          text.place,
          text.volume,
          text.issue,
          text.pages,
          text.pages.replace("-", "--"),
          text.pages.replace("-", " "),
          `${text.volume}:${text.issue} т с`,
          ...text.author.given.split(" ").map((name) => name.charAt(0)),
        ]
      : [
          body?.name.en ?? "",
          body?.name.fr ?? "",
          ...(body?.equivalents ?? []).map(({ form }) => form),
        ];
  const words = [
    writtenDate("en", text.date),
    writtenDate("fr", text.date),
    text.title,
    ...facts,
    text.date,
    text.date.slice(0, 4),
    report?.title ?? "",
    text.language,
  ]
    .map(normalForm)
    .flatMap((form) => form.split(/[\s'"[\]]+/));
  return distinct(words).join(" ");
}

function recordsOf(archive: Archive): CatalogueRecord[] {
  const citing = citedBy(archive);
  const held = new Set([...archive.texts.values()].map(({ instrument }) => instrument));
  const units = (kind: "instrument" | "work", id: string): string[] =>
    citing({ kind, id }).map(({ unit }) => unit.key);
  return [
    ...[...archive.instruments.values()]
      .filter(({ id }) => !held.has(id))
      .map((instrument) => instrumentRecord(instrument, units("instrument", instrument.id))),
    ...[...archive.works.values()].flatMap((work) => [
      workRecord(work, units("work", work.id)),
      ...citedDocuments(archive, work).map((document) => documentRecord(work, document)),
    ]),
  ];
}

function instrumentRecord(instrument: Instrument, units: readonly string[]): CatalogueRecord {
  const { id, kind, title, symbol, date, document } = instrument;
  const symbols = symbol === undefined ? [] : [symbol, ...typedSymbols(symbol).slice(0, 2)];
  return {
    kind: "instrument",
    id,
    name: {
      en: symbol ?? instrumentTitle("en", instrument),
      fr: symbol ?? instrumentTitle("fr", instrument),
    },
    path: `instruments/${id}/`,
    forms: distinct([...symbols, title.en, title.fr].map(normalForm)),
    date,
    actKind: kind,
    number: undefined,
    printedIn:
      document?.number === undefined ? undefined : { work: document.work, number: document.number },
    units,
  };
}

function workRecord(work: Work, units: readonly string[]): CatalogueRecord {
  const { id, author, title, date, citedAs } = work;
  const family = author?.split(/[ ,]/)[0];
  const year = date?.slice(0, 4);
  return {
    kind: "work",
    id,
    name: { en: workName("en", work), fr: workName("fr", work) },
    path: `works/${id}/`,
    forms: distinct(
      [title, ...(family === undefined || year === undefined ? [] : [`${family} ${year}`])].map(
        normalForm,
      ),
    ),
    date,
    actKind: undefined,
    number: citedAs.number,
    printedIn: undefined,
    units,
  };
}

function documentRecord(work: Work, { number, citations }: CitedDocument): CatalogueRecord {
  return {
    kind: "document",
    id: `${work.id}-${String(number)}`,
    name: {
      en: `${workName("en", work)}, doc. ${String(number)}`,
      fr: `${workName("fr", work)}, doc. ${String(number)}`,
    },
    path: `works/${work.id}/#${documentAnchor(number)}`,
    forms: [],
    date: undefined,
    actKind: undefined,
    number,
    printedIn: { work: work.id, number },
    units: distinct(citations.map((citation) => citation.place.unit.key)),
  };
}

/** Recorded votes, and those that a text tells of. */
function votesOf(archive: Archive): CatalogueVote[] {
  return [...archive.votes.values()].map((vote) => {
    const instrument = archive.instruments.get(vote.on);
    const text = [...archive.texts.values()].find((held) => held.instrument === vote.on);
    const subject = instrument?.symbol ?? vote.on;
    const name = (language: "en" | "fr"): string =>
      vote.kind === "recorded"
        ? translator(language)("votes.pageTitle", { subject })
        : vote.title[language];
    return {
      id: vote.id,
      name: { en: name("en"), fr: name("fr") },
      forms: distinct([
        ...(text === undefined ? [] : formsOf(text)),
        ...(instrument?.symbol === undefined ? [] : [normalForm(instrument.symbol)]),
      ]),
      date: vote.date,
      positions: Object.fromEntries(
        positions.flatMap((position) =>
          vote.kind === "recorded"
            ? vote.lists[position].states.map((state) => [state, position] as const)
            : [],
        ),
      ),
    };
  });
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== "");
}
