import type { Text } from "#archive/archive.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { Language } from "#schemas/language.ts";
import { locator } from "./locator.ts";
import { sections, type Section, type SectionGroup } from "./sections.ts";

/** A line of a table of contents. */
export interface ContentsEntry {
  /** The unit to go to. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** The heading as printed, with its number; undefined where print has no heading. */
  readonly words: string | undefined;
  readonly group: SectionGroup | undefined;
  readonly language: Language;
  /** The numbers of the units under it, as a range: `1–20`. */
  readonly numbers: string | undefined;
}

/** The table of contents of a text, one line a section, in the order of the text. */
export function contents(text: Text): ContentsEntry[] {
  return sections(text).map((section) => ({
    id: section.id,
    level: section.level,
    words: headingWords(section),
    group: section.group,
    language: section.heading?.language ?? sectionLanguage(section, text.language),
    numbers: numberRange(section),
  }));
}

function headingWords({ heading }: Section): string | undefined {
  if (heading === undefined) return undefined;
  return [heading.label ?? "", inlineWords(heading.words)].join(" ").trim();
}

/** The language of a title page is that of its title, whatever else stands on it. */
function sectionLanguage(section: Section, fallback: Language): Language {
  const title = section.units.find((unit) => unit.kind === "title");
  return (title ?? section.units[0])?.language ?? fallback;
}

function numberRange({ units }: Section): string | undefined {
  const numbers = units
    .filter((unit) => unit.parentId === undefined)
    .flatMap((unit) => locator(unit).number ?? [])
    .filter((number) => /^\d+$/.test(number));
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : `${first}–${last}`;
}
