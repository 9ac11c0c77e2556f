import type { Archive } from "#archive/archive.ts";
import type { ConcordanceEntry, ConcordancePart } from "#derived/concordance-entry.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { concordancePart, lettersOf, partHeading } from "./concordance-part.ts";
import { recordEntries } from "./record-entries.ts";
import { wordEntries } from "./word-entries.ts";

/**
 * The concordance of the texts, page by page in alphabetical order: their words, with names,
 * titles and verbs as the indexes have them in a language of the interface.
 */
export function wordConcordance(archive: Archive, language: InterfaceLanguage): ConcordancePart[] {
  const entries = [...wordEntries(archive), ...recordEntries(archive, language)];
  return [...Map.groupBy(entries, ({ key }) => concordancePart(key))]
    .toSorted(([a], [b]) => rank(a) - rank(b) || compare(a, b))
    .map(([id, inPart]) => ({ id, groups: groups(inPart, id === "0-9") }));
}

function rank(id: string): number {
  return ["0-9", "a", "cyrillic", "armenian"].indexOf(id.length === 1 ? "a" : id);
}

/** Symbols are compared sign by sign, names letter by letter. */
function groups(
  entries: readonly ConcordanceEntry[],
  areSymbols: boolean,
): ConcordancePart["groups"] {
  const sorted = entries
    .map((entry) => ({ entry, by: areSymbols ? entry.key : lettersOf(entry.key) }))
    .toSorted((a, b) => compare(a.by, b.by) || compareKinds(a.entry, b.entry))
    .map(({ entry }) => entry);
  return [...Map.groupBy(sorted, ({ key }) => partHeading(key))]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([heading, inGroup]) => ({ heading, entries: inGroup }));
}

/** Of entries that read alike words come first, by language, then records by kind. */
function compareKinds(a: ConcordanceEntry, b: ConcordanceEntry): number {
  return Number(a.kind !== "word") - Number(b.kind !== "word") || compare(a.id, b.id);
}

/** One order for all scripts and both languages, whatever the machine; keys have no diacritics. */
const { compare } = new Intl.Collator("fr", { numeric: true });
