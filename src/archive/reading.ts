import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { recordKinds } from "#schemas/record-kinds.ts";
import { readFileText } from "./file-text.ts";
import { issueSentences } from "./issue-sentence.ts";
import { parseFile, type ParsedFile } from "./parse-file.ts";
import type { FieldPath, PlacedProblem, Problem } from "./problem.ts";
import { fieldInFile, placeName, recordFile, valueAt } from "./record-place.ts";

/** One pass over the content folder: what was read, and what was wrong in it. */
export interface Reading {
  readonly root: string;
  readonly problems: PlacedProblem[];
  /** Reads a file of records; false, with the problem noted, where it cannot be read. */
  readonly open: (file: string) => boolean;
  /** Checks a value of a file against a schema; undefined, with the problems noted, where it fails. */
  readonly check: <S extends z.ZodType>(
    file: string,
    schema: S,
    path: FieldPath,
  ) => z.infer<S> | undefined;
  /** Gives a problem that a rule found its place in a file. */
  readonly place: (problem: Problem) => PlacedProblem;
}

/** Begins to read the content folder `root`. */
export function newReading(root: string): Reading {
  const problems: PlacedProblem[] = [];
  const files = new Map<string, ParsedFile>();
  const open = (file: string): boolean => {
    const read = readRecordFile(root, file);
    if ("problems" in read) problems.push(...read.problems);
    else files.set(file, read);
    return !("problems" in read);
  };
  const check: Reading["check"] = (file, schema, path) => {
    const value = valueAt(files.get(file)?.value, path);
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const sentence of parsed.error.issues.flatMap(issueSentences)) {
      const field = [...path, ...sentence.field];
      problems.push(placed(files.get(file), file, { ...sentence, rule: "schema", field }));
    }
    return undefined;
  };
  const place = (problem: Problem): PlacedProblem => {
    const file = recordFile(problem.record);
    const field = fieldInFile(files.get(file)?.value, problem);
    return placed(files.get(file), file, { ...problem, field });
  };
  return { root, problems, open, check, place };
}

/** A problem with a whole file, or with the lack of one. */
export function fileProblem(
  file: string,
  rule: string,
  message: string,
  hint: string,
): PlacedProblem {
  return {
    rule,
    file: `content/${file}`,
    line: undefined,
    column: undefined,
    place: "",
    message,
    hint,
  };
}

/** Files and folders of the content folder that no kind of record lays claim to. */
export function strangerProblems(root: string): PlacedProblem[] {
  const known = new Set(["README.md", "pages", "sources"]);
  for (const kind of Object.values(recordKinds))
    known.add("folder" in kind ? kind.folder : kind.file);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !known.has(name))
    .map((name) =>
      fileProblem(
        name,
        "unknown-file",
        "No kind of record is kept here.",
        "Move it to its folder, or remove it.",
      ),
    );
}

function readRecordFile(root: string, file: string): ParsedFile | { problems: PlacedProblem[] } {
  const read = readFileText(join(root, file));
  if (!read.ok) return { problems: [fileProblem(file, "encoding", read.message, read.hint)] };
  const parsed = parseFile(file, read.text);
  if (!("faults" in parsed)) return parsed;
  return {
    problems: parsed.faults.map(({ line, column, message }) => ({
      ...fileProblem(file, "notation", message, "Correct the notation of the file."),
      line,
      column,
    })),
  };
}

interface Finding {
  readonly rule: string;
  readonly field: FieldPath;
  readonly message: string;
  readonly hint: string;
}

function placed(parsed: ParsedFile | undefined, file: string, finding: Finding): PlacedProblem {
  const { rule, field, message, hint } = finding;
  const { line, column } = parsed?.locate(field) ?? {};
  return {
    rule,
    file: `content/${file}`,
    line,
    column,
    place: placeName(parsed?.value, field),
    message,
    hint,
  };
}
