import type { Bilingual } from "#schemas/language.ts";
import { entryUrl, type EntryIndex } from "#urls";

/** The page of an entry in each language, or a place on it. */
export function hrefs(index: EntryIndex, id: string, anchor?: string): Bilingual {
  const place = anchor === undefined ? "" : `#${anchor}`;
  return { en: entryUrl("en", index, id) + place, fr: entryUrl("fr", index, id) + place };
}
