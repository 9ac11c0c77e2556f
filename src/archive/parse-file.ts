import type { FieldPath } from "./problem.ts";
import { parseYamlRecord, type Place, type YamlFault } from "./yaml-record.ts";

/** What a file holds, with a way from each value to its place where the notation gives one. */
export interface ParsedFile {
  readonly value: unknown;
  readonly locate: (path: FieldPath) => Place | undefined;
}

export type FileFault = Partial<Place> & Pick<YamlFault, "message">;

/** Reads the words of a file by its name: JSON, YAML, or the YAML at the head of an MDX page. */
export function parseFile(
  name: string,
  text: string,
): ParsedFile | { readonly faults: readonly FileFault[] } {
  if (name.endsWith(".json")) return parseJson(text);
  return parseYamlRecord(name.endsWith(".mdx") ? frontMatter(text) : text);
}

/** What stands between the first two lines of `---`, with the lines counted as in the file. */
function frontMatter(text: string): string {
  const [, head = ""] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
  return `\n${head}`;
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
