import type { Unit } from "#archive/archive.ts";
import { chunksOf, type Chunk } from "./chunks.ts";
import { flatWords, type Passage } from "./flat-words.ts";
import { languageAt } from "./language-at.ts";
import { stemmedLanguage, type StemmedLanguage } from "./stem.ts";
import { exactForm, indexedForms } from "./word-forms.ts";

/** How many forms the index keeps for one place of a unit; see `indexContent`. */
export const formsAPlace = 3;
/** What fills places up; nobody seeks it. */
export const filler = "zz";

/** A unit's printed label and its words on one line: what search shows of it. */
export function shownWords(unit: Unit): string {
  return [unit.label ?? "", flatWords(unit.words).text].join(" ").trim();
}

/**
 * A unit as the index holds it: the forms of its words, three to a place, so that the place of a
 * word is a third of the position that the index gives back. A chunk of one word takes one place,
 * a chunk of several parts as many as its forms need. Readings of ours are forms like the others.
 */
export function indexContent(unit: Unit): string {
  const { text, passages } = flatWords(unit.words);
  const label = chunksOf(unit.label ?? "").map((chunk) => indexedForms(chunk, undefined));
  const words = chunksOf(text).map((chunk) => [
    ...indexedForms(chunk, stemmedLanguage(languageAt(chunk.from, passages, unit.language))),
    ...readingForms(text, chunk, passages, unit.language),
  ]);
  return [...label, ...words].map(padded).join(" ");
}

function padded(forms: readonly string[]): string {
  const places = Math.max(1, Math.ceil(forms.length / formsAPlace));
  const fill = Array.from({ length: places * formsAPlace - forms.length }, () => filler);
  return [...forms, ...fill].join(" ");
}

/**
 * "sic" at every printed word that is marked so, and the words of a reading: its n-th word goes
 * with the n-th printed word, and what is left goes with the last.
 */
function readingForms(
  text: string,
  chunk: Chunk,
  passages: readonly Passage[],
  language: StemmedLanguage,
): string[] {
  const passage = passages.find(
    ({ isSic, from, to }) => isSic && from < chunk.to && chunk.from < to,
  );
  if (passage === undefined) return [];
  const printed = chunksOf(text.slice(passage.from, passage.to));
  const place = printed.findIndex(({ from }) => passage.from + from >= chunk.from);
  const words = chunksOf(passage.reading ?? "");
  const mine = place === printed.length - 1 ? words.slice(place) : words.slice(place, place + 1);
  return [exactForm("sic"), ...mine.flatMap((word) => indexedForms(word, language))];
}
