import type { PartId } from "#derived/concordance-entry.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** What a page of the concordance is called: `A`, `0–9 and symbols`, `Cyrillic`. */
export function partText(language: InterfaceLanguage, id: PartId): string {
  switch (id) {
    case "0-9":
    case "cyrillic":
    case "armenian":
      return translator(language)(`concordance.part.${id}`);
    default:
      return id.toUpperCase();
  }
}
