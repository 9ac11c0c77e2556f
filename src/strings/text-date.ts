import type { Text } from "#archive/archive.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";
import { writtenDate } from "./written-date.ts";

/** The date of a text as lists and heads show it: reports are dated by their adoption alone. */
export function textDate(language: InterfaceLanguage, text: Text): string {
  const date = writtenDate(language, text.date);
  return text.kind === "report" ? translator(language)("text.adoptedOn", { date }) : date;
}
