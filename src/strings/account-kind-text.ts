import type { InterfaceLanguage } from "#schemas/language.ts";
import { artefactKinds } from "#schemas/artefact.ts";
import { translator } from "./t.ts";

/** What a line of the account of a source file counts. */
export function accountKindText(language: InterfaceLanguage, kind: string): string {
  const t = translator(language);
  const artefact = artefactKinds.find((known) => known === kind);
  if (artefact !== undefined) return t(`artefact.${artefact}`);
  return t(kind === "unit" ? "register.unitWords" : "register.blankLines");
}
