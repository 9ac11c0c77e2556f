import type { Pinpoints } from "#derived/citation-piece.ts";
import type { Locator } from "#derived/locator.ts";
import { citedLocatorText } from "./locator-text.ts";
import { russianLocator } from "./russian-locator.ts";

/**
 * A place in a text in every style that citations have: `para. 4(h)`, `para 4(h)` (OSCOLA and
 * McGill write no full stops), `¶ 4(h)` and `n.1` (Bluebook), `par. 4(h)` (MLA), `§ 4 h)`, `п. 4 h)`. Numbers
 * that are ours say so in each.
 */
export function pinpoints(locator: Locator): Pinpoints {
  const en = citedLocatorText("en", locator);
  return {
    en,
    plain: en.replace(/\bchap\. /g, "ch ").replace(/\b(para|sect|no)\. /g, "$1 "),
    pilcrow: en
      .replace(/\bpara\. /g, "¶ ")
      .replace(/\bchap\. /g, "ch. ")
      .replace(/\bnote (?=\d)/g, "n."),
    mla: en.replace(/\bpara\. /g, "par. "),
    fr: citedLocatorText("fr", locator),
    ru: russianLocator(locator),
  };
}
