import type { State } from "#archive/archive.ts";
import type { Pinpoints } from "#derived/citation-piece.ts";
import type { Locator } from "#derived/locator.ts";
import { pinpoints } from "./pinpoint-text.ts";

/**
 * The vote of a State as citations point at it: the list that names it, then its name, which is
 * English in English and as printed in all else: `§ 27, abstentions (Ouganda)`.
 */
export function votePinpoints(list: Locator, state: State): Pinpoints {
  const printed = state.printed[0] ?? state.fr;
  const { en, plain, pilcrow, mla, fr, ru } = pinpoints(list);
  return {
    en: `${en} (${state.en})`,
    plain: `${plain} (${state.en})`,
    pilcrow: `${pilcrow} (${state.en})`,
    mla: `${mla} (${state.en})`,
    fr: `${fr} (${printed})`,
    ru: `${ru} (${printed})`,
  };
}
