import type { Inline } from "./inline.ts";

/** Every inline of a text in the order of reading, each before those that it holds. */
export function walkInlines(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    "children" in inline ? [inline, ...walkInlines(inline.children)] : [inline],
  );
}
