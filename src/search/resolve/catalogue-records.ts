import type { Archive, Instrument, Work } from "#archive/archive.ts";
import { citedBy } from "#derived/cited-by.ts";
import { citedDocuments, type CitedDocument } from "#derived/work-citations.ts";
import { instrumentTitle } from "#strings/instrument-title.ts";
import { workName } from "#strings/work-name.ts";
import { documentUrl, entryUrls } from "#urls";
import type { CatalogueRecord } from "./catalogue.ts";
import { distinct } from "./distinct.ts";
import { normalForm } from "./normal-form.ts";
import { typedSymbols } from "./text-forms.ts";

/** The acts, works and documents of collections that the texts cite, but for the texts themselves. */
export function catalogueRecords(archive: Archive): CatalogueRecord[] {
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
    href: entryUrls("instruments", id),
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
    href: entryUrls("works", id),
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
    href: { en: documentUrl("en", work.id, number), fr: documentUrl("fr", work.id, number) },
    forms: [],
    date: undefined,
    actKind: undefined,
    number,
    printedIn: { work: work.id, number },
    units: distinct(citations.map((citation) => citation.place.unit.key)),
  };
}
