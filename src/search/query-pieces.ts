import { fieldNamed, type FieldName } from "./fields.ts";

/** One piece of what a reader typed, in the order of typing. */
export type QueryPiece =
  | { readonly kind: "words"; readonly text: string }
  | {
      readonly kind: "phrase" | "prefix" | "word";
      readonly text: string;
      readonly isExcluded: boolean;
    }
  | {
      readonly kind: "field";
      readonly field: FieldName;
      readonly value: string;
      readonly typed: string;
      readonly isExcluded: boolean;
    };

/** A sign of exclusion, the name of a field, then words in quotation marks or a word. */
const pattern =
  /(?<=^|\s)(?<minus>[-−](?=\S))?(?:(?<field>\p{L}+):)?(?:"(?<straight>[^"]*)"|«(?<angle>[^»]*)»|“(?<curly>[^”]*)”|(?<word>\S+))/gu;

/** The shortest beginning of a word that is searched as one, in letters and digits. */
export const shortestPrefix = 3;

/**
 * Takes a query apart: words; `"phrases"` in any quotation marks; `-word` and `-"phrase"` for what
 * a hit must not hold; `begin*`; and `field:value`. A mark that is not closed, an unknown field and
 * a beginning that is too short are words like others.
 */
export function queryPieces(typed: string): QueryPiece[] {
  return [...typed.matchAll(pattern)].map(({ 0: whole, groups = {} }) => {
    const { straight, angle, curly, word = "" } = groups;
    const quoted = straight ?? angle ?? curly;
    const isExcluded = groups["minus"] !== undefined;
    const field = groups["field"] === undefined ? undefined : fieldNamed(groups["field"]);
    const value = (quoted ?? word).trim();
    if (field !== undefined && value !== "")
      return { kind: "field", field, value, typed: whole, isExcluded };
    if (groups["field"] !== undefined) return { kind: "words", text: whole };
    if (quoted !== undefined) return { kind: "phrase", text: quoted, isExcluded };
    if (isPrefix(word)) return { kind: "prefix", text: word.slice(0, -1), isExcluded };
    return isExcluded ? { kind: "word", text: word, isExcluded } : { kind: "words", text: whole };
  });
}

function isPrefix(word: string): boolean {
  return /^[\p{L}\p{N}\p{M}]+\*$/u.test(word) && word.length > shortestPrefix;
}
