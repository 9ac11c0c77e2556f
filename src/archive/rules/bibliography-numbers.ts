import type { Inline } from "#schemas/inline.ts";
import type { Archive, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Every number in brackets by which an article cites a work is linked to that work. */
export function bibliographyNumbers(archive: Archive): Problem[] {
  return [...archive.texts.values()]
    .filter(({ kind }) => kind === "article")
    .flatMap(({ units }) => units.filter(isBody).flatMap(bareNumbers));
}

function isBody({ kind }: Unit): boolean {
  return kind === "paragraph" || kind === "item";
}

function bareNumbers(unit: Unit): Problem[] {
  return unlinkedWords(unit.words)
    .flatMap((words) => words.match(/\[\d+(?:[^\]]*\])?|; \d+(?=[;\]])/g) ?? [])
    .map((printed) => ({
      rule: "number-without-work",
      ...unitField(unit, "text"),
      message: `«${printed}» cites a work, and is linked to none.`,
      hint: "Link the number to its work, as in `[[4, p. 5](work:…)]`.",
    }));
}

function unlinkedWords(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "words") return [inline.value];
    if (!("children" in inline) || inline.kind === "reference") return [];
    return unlinkedWords(inline.children);
  });
}
