import type { Archive, Body, Source, Text, Unit } from "#archive/archive.ts";
import { recordedVotes } from "#archive/recorded-votes.ts";
import type { Language } from "#schemas/language.ts";
import { apparatus, type Apparatus } from "./apparatus.ts";
import { citedBy } from "./cited-by.ts";
import { includingText, type Inclusion } from "./including-text.ts";
import { callingUnits } from "./note-calls.ts";
import { place, type Place } from "./place.ts";
import { readVote, type ReadVote } from "./read-vote.ts";
import { sections, type Section } from "./sections.ts";
import { textLanguages } from "./text-languages.ts";
import { unitHistories } from "./unit-history.ts";
import { textVote, type TextVote } from "./text-vote.ts";

/** A unit as a reading page shows it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly place: Place;
  /** The number of the unit that it is a part of. */
  readonly parentNumber: string | undefined;
  readonly apparatus: Apparatus;
  /** Ids that the unit had before, which still lead to it. */
  readonly formerIds: readonly string[];
  /** For a note: the units that call it. */
  readonly calledBy: readonly Unit[];
  /** The table of the vote that ends with this unit. */
  readonly vote: ReadVote | undefined;
  /** The text that the report reproduces under this heading. */
  readonly included: IncludedText | undefined;
}

/** A text that stands inside another. */
export interface IncludedText {
  readonly text: Text;
  readonly places: readonly Place[];
}

/** A text with everything that its reading page shows. */
export interface Reading {
  readonly text: Text;
  readonly body: Body | undefined;
  readonly source: Source | undefined;
  readonly inclusion: Inclusion | undefined;
  readonly vote: TextVote | undefined;
  readonly languages: readonly Language[];
  /** The units that refer to the text as a whole. */
  readonly citedBy: readonly Place[];
  readonly sections: readonly (Omit<Section, "units"> & {
    /** With the heading, where there is one. */
    readonly units: readonly ReadUnit[];
  })[];
}

/** The readings of every text, in the order of the archive. */
export function readings(archive: Archive): Reading[] {
  const citing = citedBy(archive);
  const histories = unitHistories(archive);
  const votes = votesByLastUnit(archive);
  const readUnit = (unit: Unit): ReadUnit => ({
    unit,
    place: place(archive, unit),
    parentNumber:
      unit.parentId === undefined ? undefined : place(archive, unit).locator.number?.number,
    apparatus: apparatus(archive, citing, unit),
    formerIds: histories.formerKeys(unit).flatMap((key) => key.split("/")[1] ?? []),
    calledBy: unit.kind === "note" ? callingUnits(archive, unit) : [],
    vote: votes.get(unit.key),
    included: includedText(archive, unit),
  });
  return [...archive.texts.values()].map((text) => ({
    text,
    body: text.kind === "article" ? undefined : archive.bodies.get(text.body),
    source: archive.sources.get(text.source.file),
    inclusion: includingText(archive, text),
    vote: textVote(archive, text),
    languages: textLanguages(text),
    citedBy: (text.instrument === undefined
      ? []
      : citing({ kind: "instrument", id: text.instrument })
    ).map(({ unit }) => place(archive, unit)),
    sections: sections(text).map((section) => ({
      ...section,
      units: [section.heading ?? [], section.units].flat().map(readUnit),
    })),
  }));
}

/** Votes by the unit that prints their last list, where their table stands. */
function votesByLastUnit(archive: Archive): ReadonlyMap<string, ReadVote> {
  return new Map(
    recordedVotes(archive).map((vote) => [vote.lists.abstaining.unit, readVote(archive, vote)]),
  );
}

function includedText(archive: Archive, unit: Unit): IncludedText | undefined {
  const text = archive.texts.get(unit.textId);
  if (text?.kind !== "report") return undefined;
  const part = text.includes?.find(({ under }) => under === unit.id);
  const included = part === undefined ? undefined : archive.texts.get(part.text);
  if (included === undefined) return undefined;
  return { text: included, places: included.units.map((inner) => place(archive, inner)) };
}
