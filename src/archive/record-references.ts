import type { RecordRef } from "#schemas/inline.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import type { Archive, Text, Unit, Vote } from "./archive.ts";
import type { FieldPath, Problem } from "./problem.ts";

/** The kinds of thing that a record can name by its id. */
export type Named = RecordRef["kind"] | "body" | "source" | "state" | "text" | "vote";

/** A field of a record that names another record. */
export interface RecordReference extends Pick<Problem, "field" | "record"> {
  readonly kind: Named;
  readonly id: string;
}

/** Every id that stands in a record and means another one: in words and in fields. */
export function recordReferences(archive: Archive): RecordReference[] {
  return [
    ...[...archive.units.values()].flatMap(ofUnit),
    ...[...archive.texts.values()].flatMap(ofText),
    ...[...archive.votes.values()].flatMap(ofVote),
    ...ofListings(archive),
    ...ofInstruments(archive),
    ...ofNames(archive),
    ...ofEvents(archive),
    ...ofActions(archive),
    ...[...archive.works.values()].flatMap(({ id, entries }) => {
      const from = inRecord("works", id);
      return entries.flatMap((entry, index) => from("unit", entry, ["entries", index]));
    }),
    ...[...archive.notes.values()].flatMap(({ id, about }) => {
      const from = inRecord("notes", id);
      return about.flatMap((ref, index) => from(ref.kind, ref.id, ["about", index]));
    }),
  ];
}

function ofUnit(unit: Unit): RecordReference[] {
  const from = inRecord("texts", unit.textId);
  const at = (...field: FieldPath): FieldPath => ["units", unit.position, ...field];
  return [
    ...unit.cites.flatMap(({ to }, index) => from(to.kind, to.id, at("cites", index))),
    ...walkInlines(unit.words).flatMap((inline) => {
      if (inline.kind === "reference") return from(inline.to.kind, inline.to.id, at("text"));
      if (inline.kind !== "note-call") return [];
      return from("unit", `${unit.textId}/${inline.note}`, at("text"));
    }),
  ];
}

function ofText(text: Text): RecordReference[] {
  const from = inRecord("texts", text.id);
  return [
    ...from("instrument", text.instrument, ["instrument"]),
    ...from("source", text.source.file, ["source", "file"]),
    ...(text.kind === "article" ? [] : from("body", text.body, ["body"])),
    ...(text.kind === "resolution" ? from("vote", text.vote, ["vote"]) : []),
    ...(text.kind === "report" ? (text.includes ?? []) : []).flatMap((part, index) => [
      ...from("text", part.text, ["includes", index, "text"]),
      ...from("unit", `${text.id}/${part.under}`, ["includes", index, "under"]),
    ]),
  ];
}

function ofVote(vote: Vote): RecordReference[] {
  const from = inRecord("votes", vote.id);
  const subject = from("instrument", vote.on, ["on"]);
  if (vote.kind !== "recorded") {
    const reports = vote.reports.flatMap(({ unit }, index) =>
      from("unit", unit, ["reports", index, "unit"]),
    );
    return [...subject, ...reports];
  }
  const lists = Object.entries(vote.lists).flatMap(([position, side]) => [
    ...from("unit", side.unit, ["lists", position, "unit"]),
    ...side.states.flatMap((state, index) =>
      from("state", state, ["lists", position, "states", index]),
    ),
  ]);
  return [...subject, ...from("unit", vote.recordedIn, ["recordedIn"]), ...lists];
}

function ofListings(archive: Archive): RecordReference[] {
  return [...archive.listings.values()].flatMap(({ id, unit, entries }) => {
    const from = inRecord("listings", id);
    return [
      ...from("unit", unit, ["unit"]),
      ...entries.flatMap((entry, index) =>
        "state" in entry
          ? [
              ...from("state", entry.state, ["entries", index, "state"]),
              ...from("body", entry.onBehalfOf, ["entries", index, "onBehalfOf"]),
            ]
          : from("body", entry.body, ["entries", index, "body"]),
      ),
    ];
  });
}

function ofInstruments(archive: Archive): RecordReference[] {
  return [...archive.instruments.values()].flatMap(({ id, body, document }) => {
    const from = inRecord("instruments", id);
    return [...from("body", body, ["body"]), ...from("work", document?.work, ["document", "work"])];
  });
}

function ofNames(archive: Archive): RecordReference[] {
  return [
    ...[...archive.bodies.values()].flatMap(({ id, members = [] }) => {
      const from = inRecord("bodies", id);
      return members.flatMap((state, index) => from("state", state, ["members", index]));
    }),
    ...[...archive.persons.values()].flatMap(({ id, offices = [] }) => {
      const from = inRecord("persons", id);
      return offices.flatMap(({ unit, body, state }, index) => [
        ...from("unit", unit, ["offices", index, "unit"]),
        ...from("body", body, ["offices", index, "body"]),
        ...from("state", state, ["offices", index, "state"]),
      ]);
    }),
    ...[...archive.places.values()].flatMap(({ id, claims = [] }) => {
      const from = inRecord("places", id);
      return claims.flatMap(({ unit }, index) => from("unit", unit, ["claims", index, "unit"]));
    }),
  ];
}

function ofEvents(archive: Archive): RecordReference[] {
  return [...archive.events.values()].flatMap(({ id, units, instrument, work }) => {
    const from = inRecord("events", id);
    return [
      ...units.flatMap((unit, index) => from("unit", unit, ["units", index])),
      ...from("instrument", instrument, ["instrument"]),
      ...from("work", work, ["work"]),
    ];
  });
}

function ofActions(archive: Archive): RecordReference[] {
  return [...archive.actions.values()].flatMap(({ id, actions }) => {
    const from = inRecord("actions", id);
    return [
      ...from("text", id, []),
      ...actions.flatMap(({ unit, to = [], state }, index) => [
        ...from("state", state, ["actions", index, "state"]),
        ...from("unit", `${id}/${unit}`, ["actions", index, "unit"]),
        ...to.flatMap((body, place) => from("body", body, ["actions", index, "to", place])),
      ]),
    ];
  });
}

/** Makes references from one record; an id that the record does not give makes none. */
function inRecord(kind: Problem["record"]["kind"], recordId: string) {
  return (named: Named, id: string | undefined, field: FieldPath): RecordReference[] =>
    id === undefined ? [] : [{ kind: named, id, record: { kind, id: recordId }, field }];
}
