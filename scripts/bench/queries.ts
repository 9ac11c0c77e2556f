/** Queries of every kind that readers ask, which the made-up archives answer as well. */
export const benchQueries = {
  "a rare word": "Narimanov",
  "a common word": "droits",
  "the commonest word": "de",
  "two common words": "conseil république",
  "a set phrase": "violations des droits de l’homme",
  "a symbol": "60/251",
  "a date": "2 décembre 2011",
  "twelve terms":
    "la situation des droits de l’homme en République arabe syrienne conseil session armenia",
  "a phrase in quotation marks": '"droits de l’homme"',
  "the beginning of a word": "répub*",
  "an exclusion": "droits -conseil",
  "a field": "droits language:fr",
  Cyrillic: "Нагорного Карабаха",
  "a word that does not occur": "xylophonique",
} as const;

export type QueryKind = keyof typeof benchQueries;

/** The kinds, in the order of the table. */
export const queryKinds = typedKeys(benchQueries);

function typedKeys<K extends string>(table: Readonly<Record<K, string>>): K[] {
  const keys: K[] = [];
  for (const key in table) keys.push(key);
  return keys;
}
