import type { FieldPath } from "./problem.ts";
import { parseYamlRecord, type Place, type YamlFault } from "./yaml-record.ts";

/** What a file holds, with a way from each value to its place where the notation gives one. */
export interface ParsedFile {
  readonly value: unknown;
  readonly locate: (path: FieldPath) => Place | undefined;
}

export type FileFault = Partial<Place> & Pick<YamlFault, "message">;

/** Reads the words of a file by its name: JSON or YAML. */
export function parseFile(
  name: string,
  text: string,
): ParsedFile | { readonly faults: readonly FileFault[] } {
  return name.endsWith(".json") ? parseJson(text) : parseYamlRecord(text);
}

function parseJson(text: string): ReturnType<typeof parseFile> {
  try {
    const value: unknown = JSON.parse(text);
    return { value, locate: () => undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { faults: [{ message: `The JSON cannot be read: ${reason}.` }] };
  }
}
