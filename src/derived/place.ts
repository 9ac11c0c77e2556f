import type { Archive, Text, Unit } from "#archive/archive.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { locator, type Locator } from "./locator.ts";
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
      list: listHeading(text, unit),
      language: unit.language === text?.language ? undefined : unit.language,
    }),
  };
}

/** Bibliographies number their entries each by itself, so an entry is named by its list. */
function listHeading(text: Text | undefined, unit: Unit): string | undefined {
  if (unit.kind !== "bibliography-entry") return undefined;
  const heading = text?.units.slice(0, unit.position).findLast(({ kind }) => kind === "heading");
  return heading === undefined ? undefined : inlineWords(heading.words);
}
