import type { Archive, Article, Unit } from "#archive/archive.ts";
import type { RecordRef } from "#schemas/inline.ts";
import type { Bilingual } from "#schemas/language.ts";
import { citedBy, type CitedBy } from "./cited-by.ts";
import { compareDates } from "./date-span.ts";
import { place, type Place } from "./place.ts";

/** What a date on the timeline is the date of. */
export const timelineKinds = ["act", "meeting", "publication", "occurrence", "document"] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Something dated, and who dates it. */
export interface TimelineEntry {
  /** Unique on the timeline: the kind of record and its id. */
  readonly id: string;
  readonly kind: TimelineKind;
  /** EDTF, levels 0 and 1. */
  readonly date: string;
  /** Undefined for the steps of a text, which the interface names. */
  readonly title: Bilingual | undefined;
  /** A step of an article on its way to print. */
  readonly step: ArticleStep | undefined;
  /** The record that has a page of its own. */
  readonly record: RecordRef | undefined;
  /** The paragraphs that tell of it. */
  readonly places: readonly Place[];
}

const articleSteps = ["received", "reviewed", "accepted"] as const;
export type ArticleStep = (typeof articleSteps)[number];

/** Every dated act, meeting, publication, occurrence and step of a text, in the order of time. */
export function timeline(archive: Archive): TimelineEntry[] {
  const citing = citedBy(archive);
  return [
    ...acts(archive, citing),
    ...events(archive),
    ...publications(archive, citing),
    ...[...archive.texts.values()].flatMap((text) =>
      text.kind === "article" ? steps(archive, text) : [],
    ),
  ].toSorted((a, b) => compareDates(a.date, b.date) || compareIds(a.id, b.id));
}

function acts(archive: Archive, citing: CitedBy): TimelineEntry[] {
  return [...archive.instruments.values()].flatMap(({ id, date, title }): TimelineEntry[] => {
    if (date === undefined) return [];
    const record = { kind: "instrument", id } as const;
    const places = citing(record).map(({ unit }) => place(archive, unit));
    return [{ id: `act-${id}`, kind: "act", date, title, step: undefined, record, places }];
  });
}

function events(archive: Archive): TimelineEntry[] {
  return [...archive.events.values()].map(({ id, kind, date, title, units, instrument, work }) => ({
    id: `event-${id}`,
    kind,
    date,
    title,
    step: undefined,
    record: recordOf(instrument, work),
    places: placesOf(archive, units),
  }));
}

/** Works that are dated and that no event publishes. */
function publications(archive: Archive, citing: CitedBy): TimelineEntry[] {
  const told = new Set([...archive.events.values()].map(({ work }) => work));
  return [...archive.works.values()].flatMap(({ id, date, title, author, entries }) => {
    if (date === undefined || told.has(id)) return [];
    const name = author === undefined ? title : `${author}, ${title}`;
    const record = { kind: "work", id } as const;
    const places = [
      ...placesOf(archive, entries),
      ...citing(record).map(({ unit }) => place(archive, unit)),
    ];
    const entry = { kind: "publication", date, step: undefined, record, places } as const;
    return [{ id: `work-${id}`, title: { en: name, fr: name }, ...entry }];
  });
}

function steps(archive: Archive, text: Article): TimelineEntry[] {
  return articleSteps.map((step) => ({
    id: `${text.id}-${step}`,
    kind: "document",
    date: text[step],
    title: undefined,
    step,
    record: undefined,
    places: text.units.filter(isDateOf(step)).map((unit) => place(archive, unit)),
  }));
}

function isDateOf(step: ArticleStep): (unit: Unit) => boolean {
  return ({ kind, id }) => kind === "date" && id === step;
}

function recordOf(instrument: string | undefined, work: string | undefined): RecordRef | undefined {
  if (instrument !== undefined) return { kind: "instrument", id: instrument };
  return work === undefined ? undefined : { kind: "work", id: work };
}

function placesOf(archive: Archive, keys: readonly string[]): Place[] {
  return keys.flatMap((key) => {
    const unit = archive.units.get(key);
    return unit === undefined ? [] : [place(archive, unit)];
  });
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
