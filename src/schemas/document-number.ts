/** The number of a document in words that cite a collection: 441 in `4, doc. N 441, p. 636`. */
export function documentNumber(words: string): number | undefined {
  const number = /\bdoc\. N (\d+)/.exec(words)?.[1];
  return number === undefined ? undefined : Number(number);
}
