import type { RecordKind } from "#schemas/record-kinds.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Nothing stands in the archive that no text speaks of. */
export function unusedRecords(archive: Archive): Problem[] {
  const used = usedRecords(archive);
  return [
    ...unused("instruments", archive.instruments, used),
    ...unused("works", archive.works, used),
    ...unused("bodies", archive.bodies, used),
    ...unused("states", archive.states, used),
    ...unusedNotes(archive),
  ];
}

type Kind = Extract<RecordKind, "bodies" | "instruments" | "states" | "works">;

function unused(
  kind: Kind,
  records: ReadonlyMap<string, unknown>,
  used: ReadonlySet<string>,
): Problem[] {
  return [...records.keys()]
    .filter((id) => !used.has(`${kind} ${id}`))
    .map((id) => ({
      rule: "unused-record",
      record: { kind, id },
      field: [],
      message: `No text uses \`${id}\`.`,
      hint: "Link the words that speak of it, or remove the record.",
    }));
}

function usedRecords(archive: Archive): ReadonlySet<string> {
  const states = [
    ...[...archive.votes.values()].flatMap(({ lists }) =>
      Object.values(lists).flatMap((side) => side.states),
    ),
    ...[...archive.listings.values()].flatMap(({ entries }) =>
      entries.flatMap((entry) => ("state" in entry ? entry.state : [])),
    ),
    ...[...archive.bodies.values()].flatMap(({ members }) => members ?? []),
  ];
  const bodies = [
    ...[...archive.instruments.values()].flatMap(({ body }) => body ?? []),
    ...[...archive.texts.values()].flatMap((text) => (text.kind === "article" ? [] : text.body)),
    ...[...archive.listings.values()].flatMap(({ entries }) =>
      entries.flatMap((entry) => ("state" in entry ? (entry.onBehalfOf ?? []) : entry.body)),
    ),
  ];
  const instruments = [
    ...[...archive.votes.values()].map(({ on }) => on),
    ...[...archive.texts.values()].flatMap(({ instrument }) => instrument ?? []),
  ];
  const linked = [...archive.units.values()].flatMap(({ words, cites }) => [
    ...cites.map(({ to }) => to),
    ...walkInlines(words).flatMap((inline) => (inline.kind === "reference" ? inline.to : [])),
  ]);
  return new Set([
    ...states.map((id) => `states ${id}`),
    ...bodies.map((id) => `bodies ${id}`),
    ...instruments.map((id) => `instruments ${id}`),
    ...linked.map(({ kind, id }) => `${kind}s ${id}`),
  ]);
}

function unusedNotes(archive: Archive): Problem[] {
  return [...archive.texts.values()].flatMap(({ units }) => {
    const called = new Set(
      units.flatMap(({ words }) =>
        walkInlines(words).flatMap((inline) => (inline.kind === "note-call" ? inline.note : [])),
      ),
    );
    return units
      .filter(({ kind, id }) => kind === "note" && !called.has(id))
      .map((unit) => ({
        rule: "note-without-call",
        ...unitField(unit, "id"),
        message: `No words call the note \`${unit.id}\`.`,
        hint: `Write its call where it is printed, as in \`[${unit.label ?? ""}](note:${unit.id})\`.`,
      }));
  });
}
