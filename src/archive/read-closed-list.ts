import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { recordKinds, type RecordKind } from "#schemas/record-kinds.ts";
import { fileProblem, type Reading } from "./reading.ts";

type ListKind = {
  [K in RecordKind]: (typeof recordKinds)[K] extends { file: string } ? K : never;
}[RecordKind];

/** The records of a kind that one file lists, by their ids, in the order of the file. */
export function readClosedList<S extends z.ZodType<{ id: string }>>(
  reading: Reading,
  kind: ListKind,
  schema: S,
): ReadonlyMap<string, z.infer<S>> {
  const { file } = recordKinds[kind];
  const records = new Map<string, z.infer<S>>();
  if (!existsSync(join(reading.root, file))) {
    reading.problems.push(fileProblem(file, "missing-file", "The file is missing.", "Restore it."));
    return records;
  }
  if (reading.yaml(file) === undefined) return records;
  const entries = reading.check(file, z.array(z.unknown()), []) ?? [];
  for (const index of entries.keys()) {
    const record = reading.check(file, schema, [index]);
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
