import { inlineWords } from "#schemas/inline-words.ts";
import type { Text } from "#archive/archive.ts";
import type { IncludedText, ReadUnit, Reading } from "#derived/reading.ts";
import { sections, type Section, type SectionGroup } from "#derived/sections.ts";
import type { InterfaceLanguage, Language } from "#schemas/language.ts";
import { translator } from "#strings/t.ts";
import type { ExportedText } from "../exported-text.ts";
import { bookUnit, type BookUnit } from "./book-unit.ts";
import { bookCalls, type BookText } from "./book-words.ts";

/** A run of units under one heading. */
export interface BookSection {
  /** The anchor of its first unit, or of the heading. */
  readonly id: string;
  readonly level: number;
  readonly group: SectionGroup | undefined;
  /** What contents call it. */
  readonly title: string;
  readonly titleLanguage: Language;
  /** Whether the title is ours, because print has no heading here. */
  readonly isOurs: boolean;
  readonly units: readonly BookUnit[];
}

/** Every section of a text, and of the texts that it reproduces, in order. */
export function bookSections(
  exported: ExportedText,
  reading: Reading,
  language: InterfaceLanguage,
): BookSection[] {
  const calls = bookCalls();
  const of: BookText = { exported, language, prefix: "", calls };
  const all = reading.sections.flatMap((section) => [
    toSection(of, section, section.units, 0),
    ...section.units.flatMap(({ included }) =>
      included === undefined
        ? []
        : includedSections({ ...of, prefix: `${included.text.id}_` }, included),
    ),
  ]);
  return withoutGaps(all);
}

/** No heading stands more than one level under the one before it: formats for all readers ask for that. */
function withoutGaps(all: readonly BookSection[]): BookSection[] {
  let above = 0;
  return all.map((section) => {
    const level = Math.min(section.level, above + 1);
    if (hasHeading(section)) above = level;
    return { ...section, level };
  });
}

/** Whether something heads the section where it is printed: a heading, a title, or our words. */
function hasHeading({ isOurs, group, units }: BookSection): boolean {
  return !isOurs || group !== "front" || units.some(({ kind }) => kind === "title");
}

/** The sections of a reproduced text stand one level deeper, under its own name. */
function includedSections(of: BookText, { text, places }: IncludedText): BookSection[] {
  const byId = new Map(places.map((place) => [place.unit.id, place]));
  return sections(text).map((section, index) => {
    const units = [section.heading ?? [], section.units].flat();
    const read = units.flatMap((unit) => {
      const place = byId.get(unit.id);
      return place === undefined ? [] : { unit, place };
    });
    const made = toSection(of, section, read, 1);
    return index === 0 ? { ...made, ...named(text) } : { ...made, level: made.level + 1 };
  });
}

function named({ shortTitle, language }: Text): Partial<BookSection> {
  return { title: shortTitle, titleLanguage: language };
}

function toSection(
  of: BookText,
  { id, level, group, heading }: Omit<Section, "units">,
  units: readonly (Pick<ReadUnit, "unit" | "place"> & Partial<ReadUnit>)[],
  deeper: number,
): BookSection {
  const t = translator(of.language);
  return {
    id: `${of.prefix}${id}`,
    level: level + deeper,
    group,
    title:
      heading === undefined
        ? t(`section.${group ?? "body"}`)
        : [heading.label ?? "", inlineWords(heading.words).replace(/\s+/g, " ")].join(" ").trim(),
    titleLanguage: heading?.language ?? of.language,
    isOurs: heading === undefined,
    units: units.map((read) => bookUnit(of, read)),
  };
}
