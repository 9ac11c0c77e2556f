/**
 * Makes a pure function of one word give its answer from memory the second time. Texts repeat their
 * words, so an index asks for the same ones again and again.
 */
export function rememberedWords(find: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
