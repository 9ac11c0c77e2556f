import { lineStarts, stretchOf } from "#archive/account.ts";
import type { Source, Text } from "#archive/archive.ts";
import type { ArtefactRecord } from "#schemas/artefact.ts";
import { parseSourceSpan } from "#schemas/source-span.ts";

/** An artefact with what the file has for it, each time that it stands there. */
export interface FoundArtefact {
  readonly artefact: ArtefactRecord;
  readonly found: readonly { readonly line: number; readonly words: string }[];
}

/** What a text's file holds besides its units, word for word. */
export function textArtefacts(text: Text, source: Source): FoundArtefact[] {
  const starts = lineStarts(source.content);
  return (text.artefacts ?? []).map((artefact) => ({
    artefact,
    found: artefact.source.flatMap((written) => {
      const span = parseSourceSpan(written);
      if (span === undefined) return [];
      const { from, to } = stretchOf(span, starts, source.content.length);
      return [{ line: span.fromLine, words: source.content.slice(from, to).trim() }];
    }),
  }));
}
