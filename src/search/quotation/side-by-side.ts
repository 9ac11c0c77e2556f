import { diffArrays } from "diff";
import { looseForm } from "./loose-form.ts";
import { paired, type Pair, type Same } from "./pairs.ts";

/** Where more pieces than this differ, a comparison says nothing any more. */
const mostEdits = 2000;

/**
 * Lays two lists of words or letters side by side; those of one loose form belong together even
 * where they differ. Undefined where the lists have too little in common.
 */
export function sideBySide(
  quoted: readonly string[],
  source: readonly string[],
): (Pair | Same)[] | undefined {
  const pieces = quoted.map(withForm);
  const differences = diffArrays(pieces, source.map(withForm), {
    maxEditLength: mostEdits,
    comparator: (one, other) =>
      one.piece === other.piece || (one.form !== "" && one.form === other.form),
  });
  let at = 0;
  const pairs = differences?.flatMap(({ value, added, removed }) => {
    const own = added ? [] : pieces.slice(at, at + value.length);
    at += own.length;
    return value.map(({ piece }, index) => ({
      quoted: own[index]?.piece ?? "",
      source: removed ? "" : piece,
    }));
  });
  return pairs === undefined ? undefined : paired(pairs);
}

function withForm(piece: string): { readonly piece: string; readonly form: string } {
  return { piece, form: looseForm(piece).form };
}
