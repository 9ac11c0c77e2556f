import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { recordKinds, type RecordKind } from "#schemas/record-kinds.ts";
import { readFileText } from "./file-text.ts";
import { issueSentences } from "./issue-sentence.ts";
import type { FieldPath, PlacedProblem, Problem } from "./problem.ts";
import { parseYamlRecord, type YamlRecord } from "./yaml-record.ts";

/** One pass over the content folder: what was read, and what was wrong in it. */
export interface Reading {
  readonly root: string;
  readonly problems: PlacedProblem[];
  /** Reads a YAML file of the content folder; undefined, with the problem noted, where it cannot. */
  readonly yaml: (file: string) => YamlRecord | undefined;
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
  const files = new Map<string, YamlRecord>();
  const yaml = (file: string): YamlRecord | undefined => {
    const read = readYaml(root, file);
    if ("problems" in read) problems.push(...read.problems);
    else files.set(file, read);
    return "problems" in read ? undefined : read;
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
    const file = fileOf(problem.record);
    return placed(files.get(file), file, {
      ...problem,
      field: fieldInFile(files.get(file), problem),
    });
  };
  return { root, problems, yaml, check, place };
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
  const known = new Set(["README.md", "ledger.json", "pages", "sources"]);
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

function readYaml(root: string, file: string): YamlRecord | { problems: PlacedProblem[] } {
  const read = readFileText(join(root, file));
  if (!read.ok) return { problems: [fileProblem(file, "encoding", read.message, read.hint)] };
  const parsed = parseYamlRecord(read.text);
  if (!("faults" in parsed)) return parsed;
  return {
    problems: parsed.faults.map(({ line, column, message }) => ({
      ...fileProblem(file, "yaml", message, "Correct the notation of the file."),
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

function placed(yaml: YamlRecord | undefined, file: string, finding: Finding): PlacedProblem {
  const { rule, field, message, hint } = finding;
  const { line, column } = yaml?.locate(field) ?? {};
  return {
    rule,
    file: `content/${file}`,
    line,
    column,
    place: placeName(yaml?.value, field),
    message,
    hint,
  };
}

/** The path as an editor says it: entries of a list by their id, where they have one. */
function placeName(value: unknown, field: FieldPath): string {
  const names = field.map((key, index) => {
    const id = valueAt(value, [...field.slice(0, index + 1), "id"]);
    return typeof key === "number" && typeof id === "string" ? id : String(key);
  });
  return names.filter((name) => name !== "units").join(" → ");
}

function valueAt(value: unknown, path: FieldPath): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null) return undefined;
    inner = Object.getOwnPropertyDescriptor(inner, key)?.value;
  }
  return inner;
}

function fileOf({ kind, id }: { kind: RecordKind; id: string }): string {
  const { [kind]: where } = recordKinds;
  return "folder" in where ? `${where.folder}/${id}.yaml` : where.file;
}

/** In a closed list, the path to a record's field begins with the record's place in the list. */
function fieldInFile(yaml: YamlRecord | undefined, { record, field }: Problem): FieldPath {
  if ("folder" in recordKinds[record.kind] || !Array.isArray(yaml?.value)) return field;
  const index = yaml.value.findIndex((entry: unknown) => valueAt(entry, ["id"]) === record.id);
  return [index, ...field];
}
