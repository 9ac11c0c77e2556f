import type { Archive, Records } from "./archive.ts";
import { buildArchive } from "./build-archive.ts";
import { problemReport, type PlacedProblem } from "./problem.ts";
import { readRecords } from "./read-records.ts";
import { rules as allRules } from "./rules/all.ts";
import type { Rule } from "./rules/rule.ts";

export interface OpenedArchive {
  readonly records: Records;
  readonly archive: Archive;
}

/** Content that cannot be published; the message is the whole report. */
export class ContentError extends Error {
  constructor(problems: readonly PlacedProblem[]) {
    super(problemReport(problems));
    this.name = "ContentError";
  }
}

/**
 * Reads the content folder `root` through both gates: every record by its schema, then the archive
 * by its rules, or by those that are given. Throws a `ContentError` with every problem of the first
 * gate that does not pass.
 */
export function openArchive(root: string, rules: readonly Rule[] = allRules): OpenedArchive {
  const { records, problems, place } = readRecords(root);
  if (problems.length > 0) throw new ContentError(problems);
  const archive = buildArchive(records);
  const disagreements = rules.flatMap((rule) => rule(archive));
  if (disagreements.length > 0) throw new ContentError(disagreements.map(place));
  return { records, archive };
}
