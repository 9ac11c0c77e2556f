import type { Archive, Text, Unit } from "#archive/archive.ts";
import type { Bilingual } from "#schemas/language.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { headingsAbove } from "./headings-above.ts";
import { locator, type Locator } from "./locator.ts";
import { openingWords } from "./opening-words.ts";
import { parentOf } from "./parts.ts";

/** A unit with all that it takes to name it: `S-18/1, paragraph 4, item h`. */
export interface Place {
  readonly unit: Unit;
  /** The short title of its text. */
  readonly textTitle: string;
  readonly locator: Locator;
}

/** Names a unit by its text and its locator. */
export function place(archive: Archive, unit: Unit): Place {
  const text = archive.texts.get(unit.textId);
  return {
    unit,
    textTitle: text?.shortTitle ?? unit.textId,
    locator: locator(unit, {
      parent: parentOf(archive, unit),
      chapter: chapterOf(text, unit),
      list: listOf(text, unit),
      heading: unit.kind === "heading" ? openingWords(unit, 45) : undefined,
      language: unit.language === text?.language ? undefined : unit.language,
    }),
  };
}

/** What a bibliography is called: its heading's words, or the name that we give the heading. */
function listOf(text: Text | undefined, unit: Unit): Bilingual | undefined {
  if (unit.kind !== "bibliography-entry" || text === undefined) return undefined;
  const { nearest } = headingsAbove(text, unit);
  if (nearest === undefined) return undefined;
  const words = inlineWords(nearest.words);
  return nearest.name ?? { en: words, fr: words };
}

/** Reports number their paragraphs within chapters that other texts number anew. */
function chapterOf(text: Text | undefined, unit: Unit): string | undefined {
  if (text?.kind !== "report") return undefined;
  return headingsAbove(text, unit).chapter?.label?.replace(/\.$/, "");
}
