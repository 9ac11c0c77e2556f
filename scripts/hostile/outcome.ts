import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Archive } from "#archive/archive.ts";
import { ContentError, openArchive } from "#archive/open-archive.ts";
import type { Mutation } from "./mutation.ts";

/** How the archive answered: `report` is what an editor reads, `at` the part of it that counts. */
export interface Outcome {
  readonly kind: "refused" | "harmless" | "published" | "crashed";
  readonly report: string;
}

/** Copies the content folder `root`, does the mutation to the copy, and opens it. */
export function outcome(mutation: Mutation, root: string, unharmed: Archive): Outcome {
  const copy = mkdtempSync(join(tmpdir(), "regesta-hostile-"));
  try {
    cpSync(root, copy, { recursive: true });
    mutate(mutation, copy);
    const { archive } = openArchive(copy);
    const isSame = isDeepStrictEqual(archive, unharmed);
    return { kind: isSame ? "harmless" : "published", report: "" };
  } catch (error) {
    if (error instanceof ContentError) return { kind: "refused", report: error.message };
    return {
      kind: "crashed",
      report: error instanceof Error ? String(error.stack) : String(error),
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function mutate({ file, change }: Mutation, root: string): void {
  const path = join(root, file);
  switch (change.kind) {
    case "create":
      mkdirSync(dirname(path), { recursive: true });
      if (existsSync(path)) throw new Error(`${file} is there already.`);
      writeFileSync(path, change.text);
      return;
    case "remove":
      rmSync(path);
      return;
    case "rename":
      renameSync(path, join(root, change.to));
      return;
    case "edit": {
      const before = readFileSync(path, "utf8");
      const after = change.edit(before);
      if (after === before) throw new Error(`The mutation changes nothing in ${file}.`);
      writeFileSync(path, after);
    }
  }
}
