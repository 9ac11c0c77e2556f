/** A form of something that stands in a citation. */
export interface FoundForm<T> {
  readonly of: T;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what a citation in normal form names, by the forms that things have. Where forms overlap,
 * the longest counts: `a/hrc/s-18/1` does not name S-18/1. One form of several things names each.
 */
export function findForms<T extends { readonly forms: readonly string[] }>(
  form: string,
  things: readonly T[],
): FoundForm<T>[] {
  const all = things.flatMap((of) =>
    of.forms.flatMap((name) =>
      places(form, name).map((from) => ({ of, from, to: from + name.length })),
    ),
  );
  const longestFirst = all.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const kept: FoundForm<T>[] = [];
  for (const found of longestFirst) {
    const overlaps = kept.some(
      ({ from, to }) =>
        found.from < to && found.to > from && !(found.from === from && found.to === to),
    );
    if (!overlaps) kept.push(found);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Whether a name stands in a form as whole words. */
export function stands(form: string, name: string): boolean {
  return places(form, name).length > 0;
}

function places(form: string, name: string): number[] {
  const found: number[] = [];
  if (name === "") return found;
  for (let at = form.indexOf(name); at !== -1; at = form.indexOf(name, at + 1)) {
    if (!isJoined(form, at - 1) && !isJoined(form, at + name.length)) found.push(at);
  }
  return found;
}

/** Whether the sign at a place makes one word with what is beside it. */
function isJoined(form: string, at: number): boolean {
  return /[\p{L}\p{N}/.-]/u.test(form.charAt(at));
}
