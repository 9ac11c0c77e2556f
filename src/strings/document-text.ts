import type { Instrument } from "#archive/archive.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** Where a collection prints an act, up to the collection's name: `Document 441, p. 636 of`. */
export function documentText(
  language: InterfaceLanguage,
  { number, pages }: NonNullable<Instrument["document"]>,
): string {
  const t = translator(language);
  const inPages = t(pages.includes("-") ? "instruments.pages" : "instruments.page", { pages });
  return number === undefined ? inPages : `${t("instruments.document", { number })}, ${inPages}`;
}
