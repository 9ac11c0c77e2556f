/** What a reader of the index must know before it looks for anything; published as JSON. */
export interface IndexDirectory {
  /** How many units the index has. */
  readonly total: number;
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

/** Whether a value read from JSON is a directory. */
export function isIndexDirectory(value: unknown): value is IndexDirectory {
  return (
    typeof value === "object" &&
    value !== null &&
    "total" in value &&
    "recordsAFile" in value &&
    "files" in value &&
    Array.isArray(value.files)
  );
}
