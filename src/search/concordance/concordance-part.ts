import type { PartId } from "#derived/concordance-entry.ts";

/** The page that an entry stands on, by what it is sorted by. */
export function concordancePart(key: string): PartId {
  if (hasSymbol(key)) return "0-9";
  const letter = lettersOf(key).charAt(0);
  if (/[a-z]/.test(letter)) return letter;
  if (/\p{Script=Cyrillic}/u.test(letter)) return "cyrillic";
  return /\p{Script=Armenian}/u.test(letter) ? "armenian" : "0-9";
}

/** The heading that an entry stands under on its page: two Latin letters, or one other. */
export function partHeading(key: string): string {
  const length = /^[a-z]$/.test(concordancePart(key)) ? 2 : 1;
  return lettersOf(key).slice(0, length);
}

/** A key without its signs, by which entries are compared letter by letter. */
export function lettersOf(key: string): string {
  return key.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Whether a key is one run of letters, digits and joining signs with a digit in it, as `s-18/1` is. */
function hasSymbol(key: string): boolean {
  return (
    /^\p{N}/u.test(key) ||
    (/^\S+$/.test(key) && /[^\p{L}\p{N}\p{M}]/u.test(key) && /\p{N}/u.test(key))
  );
}
