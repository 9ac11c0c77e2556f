import type { Archive } from "./archive.ts";
import type { FieldPath, Problem } from "./problem.ts";

/** A string that somebody wrote in a record, with its place there. */
export interface WrittenValue extends Pick<Problem, "field" | "record"> {
  readonly text: string;
}

/** The kinds of record whose strings people write. */
const kinds = [
  "texts",
  "votes",
  "listings",
  "instruments",
  "works",
  "bodies",
  "persons",
  "places",
  "events",
  "actions",
  "notes",
  "states",
] as const;

/** Every string of every record; the words of a unit in the pieces that its marks make of them. */
export function writtenValues(archive: Archive): WrittenValue[] {
  return kinds.flatMap((kind) =>
    [...archive[kind]].flatMap(([id, record]) =>
      valuesIn(record, []).map((value) => ({ ...value, record: { kind, id } })),
    ),
  );
}

function valuesIn(value: unknown, field: FieldPath): Omit<WrittenValue, "record">[] {
  if (typeof value === "string") return [{ text: value, field }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    valuesIn(inner, [...field, Array.isArray(value) ? Number(key) : fieldName(key)]),
  );
}

/** Units have their parsed words where records have a `text`. */
function fieldName(key: string): string {
  return key === "words" ? "text" : key;
}
