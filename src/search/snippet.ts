import { matchedRanges, type Sought } from "./matched-ranges.ts";

/** A stretch of a snippet, marked where it matches. */
export interface SnippetPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** At most this many characters of a unit are shown in a list of hits. */
const longest = 280;

/** The part of a text around its first matches, with the matches marked; an ellipsis shows a cut. */
export function snippet(text: string, sought: Sought): SnippetPiece[] {
  const ranges = matchedRanges(text, sought);
  const start = startOf(text, ranges[0]?.from ?? 0);
  const end = Math.min(text.length, start + longest);
  const pieces: SnippetPiece[] = [{ text: start > 0 ? "… " : "", marked: false }];
  let at = start;
  for (const { from, to } of ranges) {
    if (from < at || to > end) continue;
    pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, end), marked: false });
  pieces.push({ text: end < text.length ? "…" : "", marked: false });
  return pieces.filter(({ text: piece }) => piece !== "");
}

/** A little before the first match, at the beginning of a word. */
function startOf(text: string, firstMatch: number): number {
  if (firstMatch < longest / 2) return 0;
  const space = text.indexOf(" ", firstMatch - longest / 3);
  return space === -1 || space > firstMatch ? firstMatch : space + 1;
}
