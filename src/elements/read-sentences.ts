/** Sentences by their names, from the JSON of an attribute. */
export function readSentences(json: string): Record<string, string> {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).map(([name, sentence]) => [name, String(sentence)]),
  );
}
