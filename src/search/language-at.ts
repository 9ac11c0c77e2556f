import type { SpanLanguage } from "#schemas/language.ts";
import type { Passage } from "./flat-words.ts";

/** The language at an offset of a unit's words: of the innermost passage there, or the unit's own. */
export function languageAt(
  offset: number,
  passages: readonly Passage[],
  fallback: SpanLanguage,
): SpanLanguage {
  return (
    passages.find(
      ({ from, to, language }) => language !== undefined && from <= offset && offset < to,
    )?.language ?? fallback
  );
}
