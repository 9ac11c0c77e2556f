import type { Work } from "#archive/archive.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** A work in few words, with a word on a concordance that is not certain. */
export function workName(language: InterfaceLanguage, { author, title, citedAs }: Work): string {
  const name = author === undefined ? title : `${author}, ${title}`;
  return citedAs.certainty === "certain"
    ? name
    : `${name} (${translator(language)("works.probable")})`;
}
