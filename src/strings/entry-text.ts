import type { ConcordanceEntry } from "#derived/concordance-entry.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** What an entry is: the language of a word, where its script does not tell it; the kind of a record. */
export function entryKindText(
  language: InterfaceLanguage,
  entry: ConcordanceEntry,
): string | undefined {
  const t = translator(language);
  if (entry.kind !== "word") return t(`concordance.kind.${entry.kind}`);
  if (entry.language === undefined || isPlain(entry.language, entry.key)) return undefined;
  return t(`language.${entry.language}`);
}

/** How often an entry occurs: words and names as often as they stand there, records by paragraph. */
export function entryCountText(
  language: InterfaceLanguage,
  { kind, count, paragraphs }: ConcordanceEntry,
): string {
  const t = translator(language);
  if (kind === "state" || kind === "instrument") {
    return paragraphs === 1
      ? t("concordance.oneParagraph")
      : t("concordance.paragraphs", { count: paragraphs });
  }
  return count === 1 ? t("concordance.once") : t("concordance.times", { count });
}

/** Whether a word's letters alone tell its language: all Cyrillic is Russian here. */
function isPlain(language: string, key: string): boolean {
  return (
    (language === "ru" && /^[\p{Script=Cyrillic}\p{N}]+$/u.test(key)) ||
    (language === "hy" && /^[\p{Script=Armenian}\p{N}]+$/u.test(key))
  );
}
