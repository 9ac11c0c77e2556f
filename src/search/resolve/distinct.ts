/** Each word once, in the order in which they come, and none that is empty. */
export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== "");
}
