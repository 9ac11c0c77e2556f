/** How many words at each end a long passage is known by. */
const ends = 4;

/**
 * A directive that makes a browser find and mark words on a page (Scroll to Text Fragment,
 * URL Fragment Text Directives): `:~:text=…`, a long passage by its beginning and its end.
 */
export function textFragment(words: string): string {
  const all = words.trim().split(/\s+/);
  const encoded =
    all.length <= ends * 3
      ? encode(all.join(" "))
      : `${encode(all.slice(0, ends).join(" "))},${encode(all.slice(-ends).join(" "))}`;
  return `:~:text=${encoded}`;
}

/** Hyphens and commas would be read as parts of the directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
