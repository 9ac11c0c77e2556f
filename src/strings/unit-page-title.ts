import type { UnitPage } from "#derived/unit-pages.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { locatorText } from "./locator-text.ts";
import { translator } from "./t.ts";

/** The title of the page at a permalink: `S-18/1, § 4 h)`. */
export function unitPageTitle(language: InterfaceLanguage, page: UnitPage): string {
  const { text, id } = page;
  if (page.kind === "unit") {
    return `${text.shortTitle}, ${locatorText(language, page.reading.place.locator)}`;
  }
  const key = page.former.movedTo === undefined ? "former.withdrawn" : "former.moved";
  return `${text.shortTitle}, ${translator(language)(key, { id })}`;
}
