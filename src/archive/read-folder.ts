import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { IdSchema } from "#schemas/id.ts";
import { fileProblem, type Reading } from "./reading.ts";

/** The records of a folder with one YAML file each, by file name, in the order of their names. */
export function readFolder<S extends z.ZodType>(
  reading: Reading,
  folder: string,
  schema: S,
): ReadonlyMap<string, z.infer<S>> {
  const records = new Map<string, z.infer<S>>();
  for (const name of fileNames(reading, folder)) {
    const file = `${folder}/${name}`;
    const id = name.replace(/\.yaml$/, "");
    if (!name.endsWith(".yaml") || !IdSchema.safeParse(id).success) {
      reading.problems.push(misnamed(file));
      continue;
    }
    if (!reading.open(file)) continue;
    const record = reading.check(file, schema, []);
    if (record !== undefined) records.set(id, record);
  }
  return records;
}

function fileNames(reading: Reading, folder: string): string[] {
  const path = join(reading.root, folder);
  if (existsSync(path)) return readdirSync(path).toSorted();
  const hint = "Restore it, empty if there are no such records.";
  reading.problems.push(fileProblem(folder, "missing-folder", "The folder is missing.", hint));
  return [];
}

function misnamed(file: string): ReturnType<typeof fileProblem> {
  const message =
    "A record is a file named by its id, as in `op-4.yaml`: lower case, digits, hyphens.";
  return fileProblem(file, "file-name", message, "Rename the file, or move it out of this folder.");
}
