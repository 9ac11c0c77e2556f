/** What a quotation and its source have in the same place, where they differ. */
export interface Pair {
  readonly quoted: string;
  readonly source: string;
}

export interface Same {
  readonly same: string;
}

/**
 * Pieces laid side by side: equal ones that follow each other as one, and what one side alone has
 * together with what the other alone has there. Pieces that only look different stand by themselves.
 */
export function paired(pieces: readonly Pair[]): (Pair | Same)[] {
  const parts: (Pair | Same)[] = [];
  let open: Pair | undefined;
  for (const { quoted, source } of pieces) {
    const isOneSided = quoted === "" || source === "";
    const last = parts.at(-1);
    if (quoted === source) {
      const before = last !== undefined && "same" in last ? last.same : "";
      if (before !== "") parts.pop();
      parts.push({ same: before + source });
    } else if (isOneSided && open !== undefined) {
      parts.pop();
      parts.push({ quoted: open.quoted + quoted, source: open.source + source });
    } else parts.push({ quoted, source });
    const added = parts.at(-1);
    open = isOneSided && added !== undefined && "quoted" in added ? added : undefined;
  }
  return parts;
}
