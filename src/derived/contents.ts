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
  /** The numbered units under it, where there are several: places to go to. */
  readonly places: readonly ContentsPlace[];
}

/** A numbered unit in a table of contents. */
export interface ContentsPlace {
  readonly id: string;
  readonly number: string;
}

/** The table of contents of a text, one line a section, in the order of the text. */
export function contents(text: Text): ContentsEntry[] {
  return sections(text).map((section) => ({
    id: section.id,
    level: section.level,
    words: headingWords(section),
    group: section.group,
    language: section.heading?.language ?? sectionLanguage(section, text.language),
    places: numberedUnits(section),
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

function numberedUnits({ units }: Section): ContentsPlace[] {
  const places = units
    .filter((unit) => unit.parentId === undefined)
    .flatMap((unit) => {
      const { number } = locator(unit).number ?? {};
      return number !== undefined && /^\d+$/.test(number) ? [{ id: unit.id, number }] : [];
    });
  return places.length > 1 ? places : [];
}
