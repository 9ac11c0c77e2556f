import { looseForm } from "./loose-form.ts";

/** Words without the signs that stand around them. */
export interface TrimmedWords {
  /** From the first letter or digit to the last, in common single spaces, without invisible signs. */
  readonly words: string;
  /** The loose form of these words. */
  readonly form: string;
}

const wordSign = /[\p{L}\p{N}]/u;

/** Trims words to their first and last letter or digit; undefined where there is none. */
export function trimmedWords(text: string): TrimmedWords | undefined {
  const whole = looseForm(text);
  const signs = whole.form.split("");
  const first = signs.findIndex((sign) => wordSign.test(sign));
  const last = signs.findLastIndex((sign) => wordSign.test(sign));
  const from = withBracket(text, whole.from[first]);
  const to = whole.to[last];
  if (from === undefined || to === undefined) return undefined;
  return {
    words: singleSpaced(text.slice(from, to).replace(/\p{Cf}/gu, "")),
    form: whole.form.slice(first, last + 1),
  };
}

/** A bracket around a first letter, as in `[L]es`, belongs to its word. */
function withBracket(text: string, from: number | undefined): number | undefined {
  if (from === undefined || text.charAt(from - 1) !== "[") return from;
  return /^[^[\]]*\]/u.test(text.slice(from)) ? from - 1 : from;
}

/** A text with each run of spaces, of whatever kind, as one common space. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, " ");
}
