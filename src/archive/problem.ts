import type { RecordKind } from "#schemas/record-kinds.ts";

/** The path from a record to one of its values, as zod gives it. */
export type FieldPath = readonly (string | number)[];

/** Something wrong in a record, in words for the person who wrote it. */
export interface Problem {
  /** The name of the rule that is broken, as in `tally-mismatch`. */
  readonly rule: string;
  readonly record: { readonly kind: RecordKind | "sources"; readonly id: string };
  readonly field: FieldPath;
  /** What is wrong, as a full sentence. */
  readonly message: string;
  /** What to do, as a full sentence. */
  readonly hint: string;
}

/** A problem with its place in a file: `line` and `column` count from 1. */
export interface PlacedProblem {
  readonly rule: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** Record or entry and field, as an editor would say them: `op-4-h → text`. */
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}

/** All problems as one report, in the order of files and lines; ends without a line feed. */
export function problemReport(problems: readonly PlacedProblem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  return [`${count} in content/`, ...problems.toSorted(byPlace).map(paragraph)].join("\n\n");
}

function paragraph(problem: PlacedProblem): string {
  const { file, line, column, place, message, rule, hint } = problem;
  const where = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  return `${where}${place === "" ? "" : ` → ${place}`}\n  ${message} [${rule}]\n  ${hint}`;
}

function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  const files = a.file < b.file ? -1 : Number(a.file > b.file);
  return files || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
