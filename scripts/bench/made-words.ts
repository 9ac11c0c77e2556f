import { frequentWord, type Vocabulary } from "./vocabulary.ts";
import type { Random } from "./random.ts";

/** About `length` words as a paragraph of the archive might have them: its phrases, symbols, dates and words. */
export function madeWords(length: number, vocabulary: Vocabulary, random: Random): string {
  const words: string[] = [];
  while (words.length < length) words.push(...piece(vocabulary, random));
  return words.slice(0, length).join(" ");
}

function piece(vocabulary: Vocabulary, random: Random): string[] {
  const kind = random.share();
  if (kind < 0.02) return [symbol(random)];
  if (kind < 0.03) return date(random);
  if (kind < 0.1) return phrase(vocabulary, random);
  return [frequentWord(vocabulary, random)];
}

/** Some words that follow each other in a real paragraph. */
function phrase({ paragraphs }: Vocabulary, random: Random): string[] {
  const paragraph = random.oneOf(paragraphs);
  const from = random.below(paragraph.length);
  return paragraph.slice(from, from + 2 + random.below(6));
}

function symbol(random: Random): string {
  const number = (most: number): string => String(1 + random.below(most));
  return random.oneOf([
    () => `${number(75)}/${number(300)}`,
    () => `S-${number(30)}/${number(9)}`,
    () => `A/HRC/${number(50)}/${number(90)}`,
    () => `(${number(900)})`,
  ])();
}

const months = ["janvier", "March", "mai", "July", "août", "décembre"];

function date(random: Random): string[] {
  return [String(1 + random.below(28)), random.oneOf(months), String(1900 + random.below(125))];
}
