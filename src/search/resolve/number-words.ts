const ordinals = {
  fr: "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme",
  en: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
} as const;

const cardinals = {
  fr: "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
  en: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
} as const;

/** `last` is 0. */
const others: readonly (readonly [word: string, number: number])[] = [
  ["premiere", 1],
  ["1er", 1],
  ["1re", 1],
  ["seconde", 2],
  ["vingt et unieme", 21],
  ["twenty-first", 21],
  ["dernier", 0],
  ["derniere", 0],
  ["last", 0],
];

const ordinalWords = new Map([
  ...Object.values(ordinals).flatMap((words) => numbered(words)),
  ...others,
]);
const cardinalWords = new Map(Object.values(cardinals).flatMap((words) => numbered(words)));

/** The pattern of a number as a word, in French or in English. */
export const cardinalPattern = alternatives(cardinalWords);

const ordinalPattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(\\d{1,3})(?:e|er|re|eme|ieme|st|nd|rd|th)|(${alternatives(ordinalWords)}))(?![\\p{L}\\p{N}-])`,
  "gu",
);

/** Writes every ordinal of a folded text as its number and `#`: `septieme` and `7th` are `7#`. */
export function withOrdinals(folded: string): string {
  return folded.replace(ordinalPattern, (_, digits?: string, word?: string) => {
    const number = digits ?? ordinalWords.get(word ?? "");
    return `${String(number)}#`;
  });
}

/** The number of a word such as `quatre` or `four`; digits are themselves. */
export function numberOf(word: string): number {
  return cardinalWords.get(word) ?? Number(word);
}

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

/** A number in Roman numerals, in lower case: `2` and `ii` are `ii`. */
export function romanOf(number: string): string {
  return /^\d+$/.test(number) ? (romans[Number(number) - 1] ?? number) : number;
}

function numbered(words: string): (readonly [word: string, number: number])[] {
  return words.split(" ").map((word, index) => [word, index + 1] as const);
}

function alternatives(words: ReadonlyMap<string, number>): string {
  return [...words.keys()].toSorted((a, b) => b.length - a.length).join("|");
}
