import type { ActionRecord, ActionsRecord } from "#schemas/action.ts";
import type { BodyRecord } from "#schemas/body.ts";
import type { EditorialNoteRecord } from "#schemas/editorial-note.ts";
import type { EventRecord } from "#schemas/event.ts";
import type { Inline, RecordRef, Use } from "#schemas/inline.ts";
import type { InstrumentRecord } from "#schemas/instrument.ts";
import type { Intervention } from "#schemas/intervention.ts";
import type { Bilingual, Language } from "#schemas/language.ts";
import type { AddressRecord, PermalinkRecord, ReleaseRecord } from "#schemas/ledger.ts";
import type { ListingRecord } from "#schemas/listing.ts";
import type { PersonRecord } from "#schemas/person.ts";
import type { PlaceRecord } from "#schemas/place.ts";
import type { SourceSpan } from "#schemas/source-span.ts";
import type { StateRecord } from "#schemas/state.ts";
import type { TextRecord } from "#schemas/text.ts";
import type { UnitKind } from "#schemas/unit.ts";
import type { VoteRecord } from "#schemas/vote.ts";
import type { WorkRecord } from "#schemas/work.ts";

/** Everything that is published, by id. Built once, never changed. */
export interface Archive {
  readonly texts: ReadonlyMap<string, Text>;
  /** Every unit of every text, by `text/unit`, in the order of the texts. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly listings: ReadonlyMap<string, Listing>;
  readonly votes: ReadonlyMap<string, Vote>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly works: ReadonlyMap<string, Work>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, NamedPlace>;
  readonly events: ReadonlyMap<string, DatedEvent>;
  /** What the paragraphs of a text do, by the text's id. */
  readonly actions: ReadonlyMap<string, Actions>;
  readonly notes: ReadonlyMap<string, EditorialNote>;
  readonly states: ReadonlyMap<string, State>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The ledger: releases by number, permalinks by `text/unit`, other addresses by path. */
  readonly releases: ReadonlyMap<string, Release>;
  readonly permalinks: ReadonlyMap<string, Permalink>;
  readonly addresses: ReadonlyMap<string, Address>;
}

type WithId<T> = T extends unknown ? Readonly<T> & { readonly id: string } : never;
type WithUnits<T> = T extends unknown
  ? Omit<T, "units"> & { readonly units: readonly Unit[] }
  : never;

export type Text = WithId<WithUnits<TextRecord>>;
export type Resolution = Extract<Text, { kind: "resolution" }>;
export type Report = Extract<Text, { kind: "report" }>;
export type Article = Extract<Text, { kind: "article" }>;
export type Listing = WithId<ListingRecord>;
export type Vote = WithId<VoteRecord>;
export type Instrument = WithId<InstrumentRecord>;
export type Work = WithId<WorkRecord>;
export type RecordedVote = Extract<Vote, { kind: "recorded" }>;
export type ReportedVote = Exclude<Vote, RecordedVote>;
export type Body = WithId<BodyRecord>;
export type Person = WithId<PersonRecord>;
export type NamedPlace = WithId<PlaceRecord>;
export type DatedEvent = WithId<EventRecord>;
export type Action = Readonly<ActionRecord>;
export type Actions = WithId<ActionsRecord>;
export type State = Readonly<StateRecord>;
export type Release = Readonly<ReleaseRecord>;
export type Permalink = Readonly<PermalinkRecord>;
export type Address = Readonly<AddressRecord>;
export type EditorialNote = WithId<Omit<EditorialNoteRecord, "about">> & {
  readonly about: readonly RecordRef[];
};

/** A source file as received. */
export interface Source {
  /** The file's name without `.txt`. */
  readonly id: string;
  readonly content: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** One citable unit, with its words parsed and its place in the text. */
export interface Unit {
  readonly id: string;
  readonly textId: string;
  /** `text/unit`, unique in the archive. */
  readonly key: string;
  readonly kind: UnitKind;
  /** The number or symbol as printed. */
  readonly label: string | undefined;
  /** Our number, where print has none. */
  readonly ordinal: number | undefined;
  readonly level: 1 | 2 | 3 | undefined;
  /** What we call it, where neither number nor kind tells it from others. */
  readonly name: Bilingual | undefined;
  readonly language: Language;
  /** Place in the reading order of its text, from 0. */
  readonly position: number;
  /** The unit that it is a part of, for items, lists of a vote and closing words. */
  readonly parentId: string | undefined;
  readonly source: readonly SourceSpan[];
  readonly interventions: readonly Intervention[];
  readonly words: readonly Inline[];
  /** What it refers to as a whole; its words may refer to more. */
  readonly cites: readonly Reference[];
}

/** What a unit refers to, and in what way. */
export interface Reference {
  readonly to: RecordRef;
  readonly use: Use;
}

/** Records as their files hold them, by id, each already passed by its schema. */
export interface Records {
  readonly texts: ReadonlyMap<string, TextRecord>;
  readonly listings: ReadonlyMap<string, ListingRecord>;
  readonly votes: ReadonlyMap<string, VoteRecord>;
  readonly instruments: ReadonlyMap<string, InstrumentRecord>;
  readonly works: ReadonlyMap<string, WorkRecord>;
  readonly bodies: ReadonlyMap<string, BodyRecord>;
  readonly persons: ReadonlyMap<string, PersonRecord>;
  readonly places: ReadonlyMap<string, PlaceRecord>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly actions: ReadonlyMap<string, ActionsRecord>;
  readonly notes: ReadonlyMap<string, EditorialNoteRecord>;
  readonly states: ReadonlyMap<string, StateRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly releases: ReadonlyMap<string, ReleaseRecord>;
  readonly permalinks: ReadonlyMap<string, PermalinkRecord>;
  readonly addresses: ReadonlyMap<string, AddressRecord>;
}
