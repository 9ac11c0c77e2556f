/** The most characters of what a reader typed that a page repeats. */
const mostShown = 120;

/** The beginning of what a reader typed, which may be of any length. */
export function brief(words: string): string {
  return words.length > mostShown ? `${words.slice(0, mostShown).toWellFormed()}…` : words;
}
