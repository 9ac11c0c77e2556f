import * as z from "zod";
import { recordKinds, type ListKind } from "#schemas/record-kinds.ts";
import { fileProblem, type Reading } from "./reading.ts";

/**
 * The records of a kind that stand in a list of one file, by their ids, in the order of the list.
 * The file must have been opened.
 */
export function readList<S extends z.ZodType<{ id: string }>>(
  reading: Reading,
  kind: ListKind,
  schema: S,
): ReadonlyMap<string, z.infer<S>> {
  const { file, list } = recordKinds[kind];
  const top = list === undefined ? [] : [list];
  const records = new Map<string, z.infer<S>>();
  const entries = reading.check(file, z.array(z.unknown()), top) ?? [];
  for (const index of entries.keys()) {
    const record = reading.check(file, schema, [...top, index]);
    if (record === undefined) continue;
    if (records.has(record.id)) reading.problems.push(duplicate(file, record.id));
    records.set(record.id, record);
  }
  return records;
}

function duplicate(file: string, id: string): ReturnType<typeof fileProblem> {
  return fileProblem(
    file,
    "duplicate-id",
    `The id \`${id}\` stands twice.`,
    "Give each entry an id of its own.",
  );
}
