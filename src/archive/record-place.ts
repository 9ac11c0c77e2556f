import { recordKinds } from "#schemas/record-kinds.ts";
import type { FieldPath, Problem } from "./problem.ts";

/** The file of a record, relative to the content folder. */
export function recordFile({ kind, id }: Problem["record"]): string {
  if (kind === "sources") return `sources/${id}.txt`;
  const { [kind]: where } = recordKinds;
  return "folder" in where ? `${where.folder}/${id}.yaml` : where.file;
}

/** The path to a problem's field from the top of its file, whose value is given. */
export function fieldInFile(value: unknown, { record, field }: Problem): FieldPath {
  if (record.kind === "sources") return field;
  const { [record.kind]: where } = recordKinds;
  if ("folder" in where) return field;
  const top = where.list === undefined ? [] : [where.list];
  const list = valueAt(value, top);
  if (!Array.isArray(list)) return field;
  const index = list.findIndex((entry: unknown) => valueAt(entry, ["id"]) === record.id);
  return [...top, index, ...field];
}

/** The path as an editor says it: entries of a list by their id, where they have one. */
export function placeName(value: unknown, field: FieldPath): string {
  const names = field.map((key, index) => {
    const id = valueAt(value, [...field.slice(0, index + 1), "id"]);
    return typeof key === "number" && typeof id === "string" ? id : String(key);
  });
  // The units of a text are told by their ids alone.
  const isListOfUnits = names[0] === "units" && Number.isNaN(Number(names[1]));
  return names.slice(isListOfUnits ? 1 : 0).join(" → ");
}

/** What stands at a path of a value; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Object.getOwnPropertyDescriptor(inner, key)?.value;
  }
  return inner;
}
