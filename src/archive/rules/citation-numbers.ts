import { inlineWords } from "#schemas/inline-words.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import type { Archive, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** A link to a work begins with the number by which the text cites that work. */
export function citationNumbers(archive: Archive): Problem[] {
  return [...archive.units.values()].flatMap((unit) => unitProblems(archive, unit));
}

function unitProblems(archive: Archive, unit: Unit): Problem[] {
  return walkInlines(unit.words).flatMap((inline): Problem[] => {
    if (inline.kind !== "reference" || inline.to.kind !== "work") return [];
    const work = archive.works.get(inline.to.id);
    const printed = inlineWords(inline.children);
    if (work === undefined || Number.parseInt(printed, 10) === work.citedAs.number) return [];
    return [
      {
        rule: "citation-number",
        ...unitField(unit, "text"),
        message: `The link «${printed}» leads to \`${work.id}\`, which the concordance numbers ${String(work.citedAs.number)}.`,
        hint: "Link the number to its own work, or correct `citedAs.number` there.",
      },
    ];
  });
}
