/** Words as Markdown holds them: signs that would begin a mark, a link, a tag or an entity are escaped. */
export function markdownWords(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}
