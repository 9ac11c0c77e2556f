import type { CheckedUnit } from "./checked-unit.ts";
import { looseForm, type LooseForm } from "./loose-form.ts";
import { singleSpaced } from "./trimmed-words.ts";

/** Units of one text that follow each other, as one line in which quotations are looked for. */
export interface Run {
  readonly units: readonly CheckedUnit[];
  readonly text: string;
  /** Where each unit begins in the line, and where its words do, after its label. */
  readonly starts: readonly UnitStart[];
  readonly loose: LooseForm;
}

export interface UnitStart {
  readonly label: number;
  readonly words: number;
}

/**
 * The lines of a text's units: all but the notes as one, and each note by itself, since notes stand
 * outside the order in which one reads. With labels, the line has what is printed before the words.
 */
export function runsOf(units: readonly CheckedUnit[], withLabels: boolean): Run[] {
  const body = units.filter(({ kind }) => kind !== "note");
  const notes = units.filter(({ kind }) => kind === "note").map((note) => [note]);
  return [body, ...notes].filter(({ length }) => length > 0).map((own) => runOf(own, withLabels));
}

function runOf(units: readonly CheckedUnit[], withLabels: boolean): Run {
  const starts: UnitStart[] = [];
  let text = "";
  for (const { label, words } of units) {
    const before = withLabels && label !== undefined ? `${label} ` : "";
    starts.push({ label: text.length, words: text.length + before.length });
    // Offsets of calls of notes hold, as texts have no two spaces in a row.
    text += `${before}${singleSpaced(words)} `;
  }
  return { units, text, starts, loose: looseForm(text) };
}

/** A unit that a stretch of a run touches, and where its words begin in the line. */
export interface TouchedUnit {
  readonly unit: CheckedUnit;
  readonly start: number;
}

/** The units that a stretch of a run touches. */
export function unitsAt({ units, starts, text }: Run, from: number, to: number): TouchedUnit[] {
  return units.flatMap((unit, index) => {
    const { label = 0, words = 0 } = starts[index] ?? {};
    const end = starts[index + 1]?.label ?? text.length;
    return label < to && from < end - 1 ? [{ unit, start: words }] : [];
  });
}
