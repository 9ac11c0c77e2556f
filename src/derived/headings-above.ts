import type { Text, Unit } from "#archive/archive.ts";
import { remembered } from "./remembered.ts";

/** The headings under which a unit stands. */
export interface HeadingsAbove {
  /** The nearest, of whatever level. */
  readonly nearest: Unit | undefined;
  /** The nearest of the outermost level: the chapter. */
  readonly chapter: Unit | undefined;
}

/** The headings above a unit of a text; a heading does not stand under itself. */
export function headingsAbove(text: Text, unit: Unit): HeadingsAbove {
  return headingsByPosition(text)[unit.position] ?? { nearest: undefined, chapter: undefined };
}

const headingsByPosition = remembered((text: Text): readonly HeadingsAbove[] => {
  let above: HeadingsAbove = { nearest: undefined, chapter: undefined };
  return text.units.map((unit) => {
    const here = above;
    if (unit.kind === "heading") {
      above = { nearest: unit, chapter: unit.level === 1 ? unit : above.chapter };
    }
    return here;
  });
});
