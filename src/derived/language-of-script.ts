/** The language of words in the script of one language of the texts; undefined for Latin letters. */
export function languageOfScript(words: string): "hy" | "ru" | undefined {
  if (/\p{Script=Armenian}/u.test(words)) return "hy";
  return /\p{Script=Cyrillic}/u.test(words) ? "ru" : undefined;
}
