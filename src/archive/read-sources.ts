import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "./archive.ts";
import { readFileText } from "./file-text.ts";
import { fileProblem, type Reading } from "./reading.ts";

/** The source files exactly as received, by their name without `.txt`. */
export function readSources(reading: Reading): ReadonlyMap<string, Source> {
  const folder = join(reading.root, "sources");
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const sources = new Map<string, Source>();
  for (const name of names) {
    const source = readSource(reading, name);
    if (source !== undefined) sources.set(source.id, source);
  }
  return sources;
}

function readSource(reading: Reading, name: string): Source | undefined {
  const file = `sources/${name}`;
  const path = join(reading.root, file);
  if (!name.endsWith(".txt")) {
    const message = "Only source files, named `.txt`, are kept here.";
    reading.problems.push(fileProblem(file, "file-name", message, "Move the file elsewhere."));
    return undefined;
  }
  const read = readFileText(path);
  if (!read.ok) {
    reading.problems.push(fileProblem(file, "encoding", read.message, read.hint));
    return undefined;
  }
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { id: name.replace(/\.txt$/, ""), content: read.text, bytes: bytes.length, sha256 };
}
