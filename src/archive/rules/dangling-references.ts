import type { RecordRef } from "#schemas/inline.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import type { Archive, Unit } from "../archive.ts";
import type { FieldPath, Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Whatever is named by its id exists: in the words of units, in notes, and in fields of records. */
export function danglingReferences(archive: Archive): Problem[] {
  return allReferences(archive)
    .filter(({ kind, id }) => !known(archive, kind).has(id))
    .map(({ kind, id, record, field }) => ({
      rule: "dangling-reference",
      record,
      field,
      message: `There is no ${kind} \`${id}\`.`,
      hint: `Correct the id, or write the record in \`content/${homes[kind]}\`.`,
    }));
}

type Named = RecordRef["kind"] | "body" | "source" | "state" | "text" | "vote";

const homes = {
  body: "bodies/",
  instrument: "instruments/",
  source: "sources/",
  state: "states.yaml",
  text: "texts/",
  unit: "texts/",
  vote: "votes/",
  work: "works/",
} as const satisfies Record<Named, string>;

function known(archive: Archive, kind: Named): ReadonlyMap<string, unknown> {
  switch (kind) {
    case "body":
      return archive.bodies;
    case "instrument":
      return archive.instruments;
    case "source":
      return archive.sources;
    case "state":
      return archive.states;
    case "text":
      return archive.texts;
    case "unit":
      return archive.units;
    case "vote":
      return archive.votes;
    case "work":
      return archive.works;
  }
}

interface FieldReference extends Pick<Problem, "record" | "field"> {
  readonly kind: Named;
  readonly id: string;
}

function allReferences(archive: Archive): FieldReference[] {
  return [
    ...[...archive.units.values()].flatMap(unitReferences),
    ...textReferences(archive),
    ...voteReferences(archive),
    ...listingReferences(archive),
    ...[...archive.instruments.values()].flatMap(({ id, body, document }) => {
      const from = inRecord("instruments", id);
      return [
        from("body", body, ["body"]),
        from("work", document?.work, ["document", "work"]),
      ].flat();
    }),
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

function unitReferences(unit: Unit): FieldReference[] {
  const from = unitField(unit, "text");
  const whole = unit.cites.map(({ to }, index) => ({ ...unitField(unit, "cites", index), ...to }));
  const inWords = walkInlines(unit.words).flatMap((inline): FieldReference[] => {
    if (inline.kind === "reference") return [{ ...from, kind: inline.to.kind, id: inline.to.id }];
    if (inline.kind !== "note-call") return [];
    return [{ ...from, kind: "unit", id: `${unit.textId}/${inline.note}` }];
  });
  return [...whole, ...inWords];
}

function textReferences(archive: Archive): FieldReference[] {
  return [...archive.texts.values()].flatMap((text) => {
    const from = inRecord("texts", text.id);
    const common = [
      from("instrument", text.instrument, ["instrument"]),
      from("source", text.source.file, ["source", "file"]),
    ].flat();
    if (text.kind === "article") return common;
    common.push(...from("body", text.body, ["body"]));
    if (text.kind === "resolution") return [...common, ...from("vote", text.vote, ["vote"])];
    const included = (text.includes ?? []).flatMap((part, index) => [
      ...from("text", part.text, ["includes", index, "text"]),
      ...from("unit", `${text.id}/${part.under}`, ["includes", index, "under"]),
    ]);
    return [...common, ...included];
  });
}

function voteReferences(archive: Archive): FieldReference[] {
  return [...archive.votes.values()].flatMap((vote) => {
    const from = inRecord("votes", vote.id);
    const lists = Object.entries(vote.lists).flatMap(([position, side]) => [
      ...from("unit", side.unit, ["lists", position, "unit"]),
      ...side.states.flatMap((state, index) =>
        from("state", state, ["lists", position, "states", index]),
      ),
    ]);
    return [
      ...from("instrument", vote.on, ["on"]),
      ...from("unit", vote.recordedIn, ["recordedIn"]),
      ...lists,
    ];
  });
}

function listingReferences(archive: Archive): FieldReference[] {
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

/** Makes references from one record; an id that the record does not give makes none. */
function inRecord(kind: Problem["record"]["kind"], recordId: string) {
  return (named: Named, id: string | undefined, field: FieldPath): FieldReference[] =>
    id === undefined ? [] : [{ kind: named, id, record: { kind, id: recordId }, field }];
}
