import type { Bilingual, Language } from "#schemas/language.ts";
import type { CheckedUnit } from "./checked-unit.ts";

/** What is used here of a unit as the site publishes it under `/data/texts/`. */
interface UnitFile {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly label?: string;
  readonly language: Language;
  readonly name: Bilingual;
  readonly words: string;
  readonly cites?: readonly { readonly kind: string; readonly id: string; readonly use: string }[];
  readonly is_quotation?: boolean;
}

/** Reads a unit from its own file, as JSON; throws where it is damaged. */
export function readUnitFile(file: unknown): CheckedUnit {
  if (!isUnitFile(file)) throw new Error("The file of a unit is damaged.");
  const { id, text, kind, label, language, name, words, cites = [], is_quotation } = file;
  const quotes = cites
    .filter(({ use }) => use === "quoted")
    .map((cited) => `${cited.kind}:${cited.id}`);
  const isQuotation = is_quotation === true;
  return { id, text, kind, label, language, name, words, calls: [], quotes, isQuotation };
}

function isUnitFile(file: unknown): file is UnitFile {
  return typeof file === "object" && file !== null && "words" in file && "name" in file;
}
