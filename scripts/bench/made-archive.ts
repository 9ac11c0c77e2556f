import type { Archive, Text, Unit } from "#archive/archive.ts";
import type { Language } from "#schemas/language.ts";
import { flatWords } from "#search/flat-words.ts";
import { madeWords } from "./made-words.ts";
import { randomFrom, type Random } from "./random.ts";
import { vocabulary, type Vocabulary } from "./vocabulary.ts";

/**
 * An archive of exactly `count` units for the search to be measured on: the texts of a real one
 * over and over, each paragraph as long as it is and in its language, but of other words. One seed
 * gives one archive.
 */
export function madeArchive(archive: Archive, count: number, seed: number): Archive {
  const random = randomFrom(seed);
  const real = [...archive.units.values()];
  const languages = [...new Set(real.map(({ language }) => language))].toSorted();
  const vocabularies = new Map(
    languages.map((language) => [language, vocabulary(real, language, random)]),
  );
  const copies = Math.ceil(count / real.length);
  let left = count;
  const texts = Array.from({ length: copies }, (_, copy) =>
    [...archive.texts.values()].map((text) => {
      const units = text.units.slice(0, left);
      left -= units.length;
      return madeText(
        text,
        `${text.id}-${String(copy)}`,
        units.map((unit) => madeUnit(unit, vocabularies, random)),
      );
    }),
  ).flat();
  const units = texts.flatMap((text) => text.units);
  return {
    ...archive,
    texts: new Map(texts.map((text) => [text.id, text])),
    units: new Map(units.map((unit) => [unit.key, unit])),
  };
}

function madeText(text: Text, id: string, units: readonly Unit[]): Text {
  const own = units.map((unit) => ({ ...unit, textId: id, key: `${id}/${unit.id}` }));
  return { ...text, id, units: own };
}

function madeUnit(
  unit: Unit,
  vocabularies: ReadonlyMap<Language, Vocabulary>,
  random: Random,
): Unit {
  const words = vocabularies.get(unit.language);
  if (words === undefined) return unit;
  const length = flatWords(unit.words).text.split(" ").length;
  return { ...unit, words: [{ kind: "words", value: madeWords(length, words, random) }] };
}
