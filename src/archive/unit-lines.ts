import { lineAt, lineStarts, stretchOf } from "./account.ts";
import type { Source, Unit } from "./archive.ts";
import type { FileLine } from "./compare-words.ts";

/** The lines, or parts of lines, of its source that a unit transcribes, in the order of its spans. */
export function unitLines(unit: Unit, source: Source): FileLine[] {
  const starts = lineStarts(source.content);
  return unit.source.flatMap((span) => {
    const { from, to } = stretchOf(span, starts, source.content.length);
    const first = lineAt(source.content, from);
    const text = source.content.slice(from, to).replace(/\n$/, "");
    return text.split("\n").map((line, index) => ({ number: first + index, text: line }));
  });
}
