import type { Locator } from "#derived/locator.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** Which number of a unit's name is ours, in a few words; undefined where all are printed. */
export function numberRemark(
  language: InterfaceLanguage,
  { number, part }: Locator,
): string | undefined {
  const t = translator(language);
  if (part?.kind !== "item") return number?.isOurs === true ? t("unit.ourNumber") : undefined;
  if (number?.isOurs === true)
    return t(part.isOurs ? "unit.ourNumbers" : "unit.ourParagraphNumber");
  return part.isOurs ? t("unit.ourItemNumber") : undefined;
}
