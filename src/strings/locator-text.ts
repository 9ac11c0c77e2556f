import type { Locator, LocatorPart } from "#derived/locator.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** A locator as the interface says it in few words: `§ 4 h)`, `para. 4(h)`, `note 1`, `chap. II`. */
export function locatorText(language: InterfaceLanguage, locator: Locator): string {
  return written(language, locator, ["", ""]);
}

/**
 * A locator as a citation says it: with the chapter that the paragraphs of a report need, and with
 * a word on each number that is ours.
 */
export function citedLocatorText(language: InterfaceLanguage, locator: Locator): string {
  const ours = ` ${translator(language)("citation.editorial")}`;
  const { number, part, chapter, kind } = locator;
  const place = written(language, locator, [
    number?.isOurs === true ? ours : "",
    part?.kind === "item" && part.isOurs ? ours : "",
  ]);
  if (chapter === undefined || kind !== "paragraph") return place;
  return `${translator(language)("locator.chapter", { pinpoint: chapter })}, ${place}`;
}

/** `remarks` follow the number of the unit, and that of its item. */
function written(
  language: InterfaceLanguage,
  locator: Locator,
  remarks: readonly [number: string, item: string],
): string {
  const { part } = locator;
  const number = locator.number?.number;
  const isLettered =
    part?.kind === "item" && /^[a-z]$/.test(part.number) && remarks.join("") === "";
  const pinpoint =
    isLettered && number !== undefined
      ? translator(language)("locator.item", { number, item: part.number })
      : number;
  const whole = `${wholeText(language, locator, pinpoint)}${remarks[0]}`;
  if (part === undefined || isLettered) return whole;
  return `${whole}, ${partText(language, part)}${remarks[1]}`;
}

function wholeText(
  language: InterfaceLanguage,
  { kind, level, chapter, heading, list, name, language: own }: Locator,
  pinpoint: string | undefined,
): string {
  const t = translator(language);
  const inLanguage = own === undefined ? "" : ` (${t(`language.${own}`)})`;
  if (name !== undefined) return name[language] + inLanguage;
  if (kind === "bibliography-entry" && pinpoint !== undefined) {
    const bibliography = list?.[language] ?? lowerFirst(t("kind.bibliography-entry"));
    return t("locator.numbered", { list: bibliography, pinpoint });
  }
  if (kind === "heading") return headingText(language, { level, chapter, heading }, pinpoint);
  if (pinpoint === undefined || kind === "title") return lowerFirst(t(`kind.${kind}`)) + inLanguage;
  switch (kind) {
    case "preambular":
      return t("locator.preambular", { pinpoint });
    case "operative":
    case "paragraph":
      return t("locator.paragraph", { pinpoint });
    case "entry":
      return t("locator.entry", { pinpoint });
    default:
      return `${lowerFirst(t(`kind.${kind}`))} ${pinpoint}`;
  }
}

function headingText(
  language: InterfaceLanguage,
  { level, chapter, heading = "" }: Pick<Locator, "chapter" | "heading" | "level">,
  pinpoint: string | undefined,
): string {
  const t = translator(language);
  if (pinpoint === undefined) return t("locator.heading", { words: heading });
  if (level === 1) return t("locator.chapter", { pinpoint });
  const section = t("locator.section", { pinpoint });
  return chapter === undefined
    ? section
    : `${t("locator.chapter", { pinpoint: chapter })}, ${section}`;
}

function partText(language: InterfaceLanguage, part: LocatorPart): string {
  const t = translator(language);
  switch (part.kind) {
    case "item":
      return t("locator.point", { item: part.number });
    case "vote-list":
      return lowerFirst(t(`position.${part.position}`));
    case "continuation":
      return lowerFirst(t("kind.continuation"));
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
