import type { Locator } from "#derived/locator.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** A locator as the interface says it in few words: `§ 4 h)`, `para. 4(h)`, `pp 3`, `note 1`. */
export function locatorText(language: InterfaceLanguage, locator: Locator): string {
  const t = translator(language);
  const { kind, number, item, roll, list, language: own } = locator;
  if (list !== undefined) return `${list} ${number ?? ""}`.trim();
  const whole =
    number === undefined ? t(`kind.${kind}`) : numbered(language, kind, number, item ?? "");
  if (own !== undefined) return `${whole} (${t(`language.${own}`)})`;
  return roll === undefined ? whole : `${whole}, ${rollText(language, roll)}`;
}

function numbered(
  language: InterfaceLanguage,
  kind: Locator["kind"],
  number: string,
  item: string,
): string {
  const t = translator(language);
  const pinpoint = item === "" ? number : t("locator.item", { number, item });
  switch (kind) {
    case "preambular":
      return t("locator.preambular", { pinpoint });
    case "operative":
    case "paragraph":
      return t("locator.paragraph", { pinpoint });
    case "note":
      return t("locator.note", { pinpoint });
    default:
      return `${t(`kind.${kind}`)} ${pinpoint}`;
  }
}

function rollText(language: InterfaceLanguage, roll: string): string {
  const t = translator(language);
  if (roll === "for" || roll === "against" || roll === "abstaining") return t(`position.${roll}`);
  return roll;
}
