import type { Archive } from "#archive/archive.ts";
import type { ConcordancePart, PartId } from "#derived/concordance-entry.ts";
import { interfaceLanguages, type InterfaceLanguage } from "#schemas/language.ts";
import { wordConcordance } from "./word-concordance.ts";

/** A page of the concordance in one language, and what it takes to go to the others. */
export interface ConcordancePage {
  readonly language: InterfaceLanguage;
  readonly part: ConcordancePart;
  /** Every page in this language, in order. */
  readonly partIds: readonly PartId[];
  readonly previous: PartId | undefined;
  readonly next: PartId | undefined;
  /** Whether other languages have it too: names that differ may leave a letter empty. */
  readonly isInAll: boolean;
}

/** Every page of the concordance in every language. */
export function concordancePages(archive: Archive): ConcordancePage[] {
  const all = interfaceLanguages.map((language) => {
    const parts = wordConcordance(archive, language);
    return { language, parts, partIds: parts.map(({ id }) => id) };
  });
  return all.flatMap(({ language, parts, partIds }) =>
    parts.map((part, index) => ({
      language,
      part,
      partIds,
      previous: partIds[index - 1],
      next: partIds[index + 1],
      isInAll: all.every((other) => other.partIds.includes(part.id)),
    })),
  );
}
