/** Lines of a file that a unit transcribes, each with its number, counted from 1. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
}

/** The first place where a transcription and its file part. */
export interface Difference {
  /** The line of the file, counted from 1. */
  readonly line: number;
  /** What the transcription leads one to expect there, and what the file has, in context. */
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares a unit's words, as its file should have them, with the lines that it transcribes. Just
 * two things are let pass: a space may be a break of lines, and spaces at the ends of lines do not
 * count (nor does the indent of the first).
 */
export function compareWords(expected: string, lines: readonly FileLine[]): Difference | undefined {
  const file = lines
    .map(({ text }, index) => (index === 0 ? text.trim() : text.trimEnd()))
    .join("\n");
  const at = firstDifference(expected, file);
  if (at === undefined) return undefined;
  const line = lines[file.slice(0, at).split("\n").length - 1];
  return { line: line?.number ?? 0, expected: around(expected, at), found: around(file, at) };
}

function firstDifference(expected: string, file: string): number | undefined {
  const length = Math.max(expected.length, file.length);
  for (let at = 0; at < length; at += 1) {
    const isSame = expected[at] === file[at] || (expected[at] === " " && file[at] === "\n");
    if (!isSame) return at;
  }
  return undefined;
}

function around(text: string, at: number): string {
  const before = at > 20 ? "…" : "";
  const after = at + 20 < text.length ? "…" : "";
  return `${before}${text.slice(Math.max(0, at - 20), at + 20)}${after}`.replaceAll("\n", "↵");
}
