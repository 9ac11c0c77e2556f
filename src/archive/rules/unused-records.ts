import { walkInlines } from "#schemas/walk-inlines.ts";
import type { Archive } from "../archive.ts";
import { findNames } from "../find-names.ts";
import type { Problem } from "../problem.ts";
import { recordReferences } from "../record-references.ts";
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

type Kind = "bodies" | "instruments" | "states" | "works";

const kindOf: ReadonlyMap<string, Kind> = new Map([
  ["body", "bodies"],
  ["instrument", "instruments"],
  ["state", "states"],
  ["work", "works"],
]);

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

/** Remarks of ours and dates do not make a text speak of what they name. */
function usedRecords(archive: Archive): ReadonlySet<string> {
  const referred = recordReferences(archive)
    .filter(({ record }) => record.kind !== "notes" && record.kind !== "events")
    .map(({ kind, id }) => `${kindOf.get(kind) ?? kind} ${id}`);
  return new Set([...referred, ...findNames(archive).map(({ kind, id }) => `${kind} ${id}`)]);
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
