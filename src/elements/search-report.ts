import type { SearchOutcome } from "#search/run-search.ts";
import { filled } from "./filled.ts";

/** Says in sentences what a search found and what it did not; `sentences` by their names. */
export function searchReport(
  { found, readAs, unknown, inflected }: SearchOutcome,
  sentences: Readonly<Record<string, string>>,
): string {
  const { absent, cut, isApart } = found;
  return [
    cut ? sentences["cut"] : "",
    readAs === undefined ? "" : filled(sentences["readAs"] ?? "", { query: readAs }),
    withWords(sentences["unknown"], unknown),
    withWords(sentences["absent"], absent),
    count(found, sentences),
    isApart ? sentences["apart"] : "",
    ...inflected.map(({ typed, words }) =>
      filled(sentences["inflected"] ?? "", { typed, words: words.join(", ") }),
    ),
  ]
    .filter((sentence) => sentence !== undefined && sentence !== "")
    .join(" ");
}

function withWords(sentence: string | undefined, words: readonly string[]): string {
  if (words.length === 0) return "";
  return filled(sentence ?? "", { words: words.map((word) => `«${word}»`).join(", ") });
}

function count(
  { kind, hits: { length: hits }, isElsewhere }: SearchOutcome["found"],
  sentences: Readonly<Record<string, string>>,
): string {
  if (hits === 0) return sentences[isElsewhere ? "elsewhere" : "none"] ?? "";
  if (kind === "partial") return sentences["partial"] ?? "";
  return hits === 1
    ? (sentences["fullOne"] ?? "")
    : filled(sentences["full"] ?? "", { count: String(hits) });
}
