/** What a reader of the index must know before it looks for anything; published as JSON. */
export interface IndexDirectory {
  /** How many units the index has. */
  readonly total: number;
  /** About how long each unit is; see `writtenLengths`. */
  readonly lengths: string;
  /** How many records of units stand in one file. */
  readonly recordsAFile: number;
  /** The files of the index, in the order of the forms that they hold, each by its first form. */
  readonly files: readonly IndexFileRange[];
}

/** The beginning of a file's first form, which tells it from every form before, and its name. */
export type IndexFileRange = readonly [from: string, name: string];

/** The file that holds a form, if any does. */
export function fileOf({ files }: IndexDirectory, form: string): string | undefined {
  return files.findLast(([from]) => from <= form)?.[1];
}

/** The files that hold forms which begin so, in the order of the forms. */
export function filesFrom({ files }: IndexDirectory, prefix: string): string[] {
  const first = files.findLastIndex(([from]) => from <= prefix);
  return files
    .slice(Math.max(0, first))
    .filter(([from], index) => index === 0 || from.startsWith(prefix))
    .map(([, name]) => name);
}

/** Whether a value read from JSON is a directory. */
export function isIndexDirectory(value: unknown): value is IndexDirectory {
  return (
    typeof value === "object" &&
    value !== null &&
    "total" in value &&
    "lengths" in value &&
    "recordsAFile" in value &&
    "files" in value &&
    Array.isArray(value.files)
  );
}
