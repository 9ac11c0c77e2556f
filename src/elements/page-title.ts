/** How much of what a reader asked for a title repeats, in characters. */
const longest = 100;

/** The page's title says what was asked for, so that readers find their tab again; `own` is its own. */
export function entitle(own: string, asked: string): void {
  const words = asked.trim();
  const isLong = words.length > longest;
  const part = isLong ? `${words.slice(0, longest).toWellFormed()}…` : words;
  document.title = words === "" ? own : `${part} — ${own}`;
}
