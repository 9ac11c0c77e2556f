/** What is done to one file of the content. */
export type Change =
  | { readonly kind: "edit"; readonly edit: (text: string) => string | Uint8Array }
  | { readonly kind: "remove" }
  | { readonly kind: "rename"; readonly to: string }
  | { readonly kind: "create"; readonly text: string };

/** A way in which content can be wrong, and how the archive must answer. */
export interface Mutation {
  readonly what: string;
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly change: Change;
  /**
   * What the report must name besides the file: record and field as an editor reads them.
   * `harmless` where the archive must come out the same as without the mutation.
   */
  readonly names: string;
}

/** Puts words in the place of others, which must be there. */
export function replace(before: string, after: string): Change {
  return {
    kind: "edit",
    edit: (text) => {
      if (!text.includes(before)) throw new Error(`The file has no «${before}».`);
      return text.replace(before, () => after);
    },
  };
}

/** Lets two pieces change places. */
export function swap(first: string, second: string): Change {
  return {
    kind: "edit",
    edit: (text) => {
      if (!text.includes(first) || !text.includes(second)) {
        throw new Error(`The file lacks «${first}» or «${second}».`);
      }
      return text
        .split(first)
        .map((part) => part.replace(second, () => first))
        .join(second);
    },
  };
}

export function edit(change: (text: string) => string | Uint8Array): Change {
  return { kind: "edit", edit: change };
}

export function append(words: string): Change {
  return edit((text) => text + words);
}

export function create(text: string): Change {
  return { kind: "create", text };
}

export function rename(to: string): Change {
  return { kind: "rename", to };
}

export const remove: Change = { kind: "remove" };
