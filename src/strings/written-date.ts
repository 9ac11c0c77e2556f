import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/**
 * A date in words (EDTF levels 0 and 1): `1 December 1920`, `1er décembre 1920`, `2015`,
 * `1991–1994`, `since March 2011`, `about 1921`, `1921 (uncertain)`.
 */
export function writtenDate(language: InterfaceLanguage, edtf: string): string {
  const t = translator(language);
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return qualifiedDate(language, from);
  if (to === "..") return t("date.since", { date: qualifiedDate(language, from) });
  if (from === "..") return t("date.until", { date: qualifiedDate(language, to) });
  return `${qualifiedDate(language, from)}–${qualifiedDate(language, to)}`;
}

function qualifiedDate(language: InterfaceLanguage, written: string): string {
  const t = translator(language);
  const date = plainDate(language, written.replace(/[?~%]$/, ""));
  switch (written.at(-1)) {
    case "?":
      return t("date.uncertain", { date });
    case "~":
      return t("date.about", { date });
    case "%":
      return t("date.uncertain", { date: t("date.about", { date }) });
    default:
      return date;
  }
}

function plainDate(language: InterfaceLanguage, date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const written = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr-FR", {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(new Date(`${date}${day === undefined ? "-01" : ""}T00:00:00Z`));
  return language === "fr" && day === "01" ? written.replace(/^1 /, "1er ") : written;
}
