import type { Archive, Unit } from "#archive/archive.ts";
import type { WordEntry, WordLink } from "#derived/concordance-entry.ts";
import { place, type Place } from "#derived/place.ts";
import { remembered } from "#derived/remembered.ts";
import { stem, stemmedLanguage } from "../stem.ts";
import { concordancePart } from "./concordance-part.ts";
import { entryId } from "./entry-id.ts";
import { entryPlaces } from "./entry-places.ts";
import { significantWords, type PrintedWord } from "./significant-words.ts";

/**
 * Every significant word of the texts, once for each language that it stands in, with the units
 * that print it in the order of the texts.
 */
export const wordEntries = remembered((archive: Archive): readonly WordEntry[] => {
  const entries = collected(archive).map(toEntry);
  const families = Map.groupBy(entries, familyOf);
  return entries.map((entry) => ({
    ...entry,
    kindred: (families.get(familyOf(entry)) ?? [])
      .filter(({ id }) => familyOf(entry) !== undefined && id !== entry.id)
      .map(toLink),
  }));
});

interface Collected {
  readonly word: PrintedWord;
  readonly id: string;
  readonly forms: Map<string, number>;
  readonly counts: Map<Unit, number>;
  readonly placeOf: (unit: Unit) => Place;
}

function collected(archive: Archive): Collected[] {
  const found = new Map<string, Collected>();
  const placeOf = remembered((unit: Unit) => place(archive, unit));
  for (const unit of archive.units.values()) {
    for (const word of significantWords(unit)) {
      const id = entryId(word.language ?? "n", word.key);
      const known = found.get(id) ?? { word, id, forms: new Map(), counts: new Map(), placeOf };
      found.set(id, known);
      addOne(known.forms, word.form);
      addOne(known.counts, unit);
    }
  }
  return [...found.values()];
}

function addOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function toEntry({ word: { key, language }, id, forms, counts, placeOf }: Collected): WordEntry {
  return {
    kind: "word",
    id,
    key,
    language,
    forms: [...forms].toSorted(([, a], [, b]) => b - a).map(([form]) => form),
    ...entryPlaces([...counts].map(([unit, count]) => ({ place: placeOf(unit), count }))),
    kindred: [],
  };
}

/** What the inflected forms of a word have in common; undefined for what is not inflected. */
function familyOf({ forms, language }: WordEntry): string | undefined {
  const stemmed = language === undefined ? undefined : stemmedLanguage(language);
  if (stemmed === undefined) return undefined;
  const lower = (forms[0] ?? "").normalize("NFKC").toLowerCase();
  return `${stemmed} ${stem(lower, stemmed)}`;
}

function toLink({ id, key, forms: [form = ""] }: WordEntry): WordLink {
  return { id, part: concordancePart(key), form };
}
