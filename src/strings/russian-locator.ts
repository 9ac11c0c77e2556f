import type { Locator, LocatorPart } from "#derived/locator.ts";
import type { Language } from "#schemas/language.ts";
import type { UnitKind } from "#schemas/unit.ts";

const kinds: Readonly<Partial<Record<UnitKind, string>>> = {
  abstract: "аннотация",
  affiliation: "место работы",
  author: "автор",
  "author-note": "сведения об авторе",
  enacting: "вводная формула",
  "how-to-cite": "как цитировать",
  identifier: "идентификатор",
  "key-words": "ключевые слова",
  masthead: "колонтитул",
  title: "заголовок",
};

const numbered: Readonly<Partial<Record<UnitKind, string>>> = {
  operative: "п.",
  paragraph: "п.",
  preambular: "преамбула, абз.",
  note: "прим.",
  entry: "прил.,",
};

const ours = " [нумерация Regesta]";

/** A locator in Russian, as citations after GOST R 7.0.5-2008 have it: `п. 4 h)`, `прим. 1`. */
export function russianLocator(locator: Locator): string {
  const { chapter, kind, part } = locator;
  const place = [wholeText(locator), part === undefined ? "" : partText(part)].join("");
  return chapter === undefined || kind !== "paragraph" ? place : `гл. ${chapter}, ${place}`;
}

const inLanguages = {
  en: " (на английском языке)",
  fr: " (на французском языке)",
  hy: " (на армянском языке)",
  ru: " (на русском языке)",
} as const satisfies Readonly<Record<Language, string>>;

function wholeText(locator: Locator): string {
  const { kind, level, number, name, list, heading, chapter, part, language } = locator;
  const inLanguage = language === undefined ? "" : inLanguages[language];
  if (name !== undefined) return name.en + inLanguage;
  const mark = number?.isOurs === true ? ours : "";
  const own = number?.number;
  if (kind === "bibliography-entry") return `${list?.en ?? ""}, № ${own ?? ""}${mark}`;
  if (kind === "heading") return headingText(level, own, chapter, heading);
  const sign = numbered[kind];
  if (own === undefined || sign === undefined) return (kinds[kind] ?? kind) + inLanguage;
  const item = part?.kind === "item" && /^[a-z]$/.test(part.number) ? ` ${part.number})` : "";
  return `${sign} ${own}${mark}${item}`;
}

function headingText(
  level: Locator["level"],
  number: string | undefined,
  chapter: string | undefined,
  heading = "",
): string {
  if (number === undefined) return `заголовок «${heading}»`;
  if (level === 1) return `гл. ${number}`;
  return chapter === undefined ? `разд. ${number}` : `гл. ${chapter}, разд. ${number}`;
}

function partText(part: LocatorPart): string {
  switch (part.kind) {
    case "item":
      return /^[a-z]$/.test(part.number) ? "" : `, подп. ${part.number}${part.isOurs ? ours : ""}`;
    case "vote-list":
      return { for: ", за", against: ", против", abstaining: ", воздержались" }[part.position];
    case "continuation":
      return ", заключительные слова";
  }
}
