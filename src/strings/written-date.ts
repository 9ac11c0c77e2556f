import type { InterfaceLanguage } from "#schemas/language.ts";

/** A day, month or year (EDTF level 0) in words: `1 December 1920`, `1er décembre 1920`, `2015`. */
export function writtenDate(language: InterfaceLanguage, date: string): string {
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
