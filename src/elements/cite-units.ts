import { pinpointRange } from "#derived/pinpoint-range.ts";
import { quotation } from "#derived/quotation.ts";
import { textFragment } from "#derived/text-fragment.ts";
import { written, type CiteSource, type Copied, type UnitFile } from "./cite-source.ts";

/** What a reader wants to cite. */
export interface Wanted {
  readonly textId: string;
  /** The first unit and the last: the same for one. */
  readonly from: string;
  readonly to: string;
  /** The words to quote; none for a citation alone, `undefined` for the whole unit. */
  readonly quote: "none" | "whole" | { readonly words: string };
}

/** A citation of units, with their words before it where they are quoted. */
export async function citeUnits(source: CiteSource, wanted: Wanted): Promise<Copied> {
  const { textId, from, to, quote } = wanted;
  const [sheet, first, last] = await Promise.all([
    source.sheet(textId),
    source.unit(`${textId}/${from}`),
    source.unit(`${textId}/${to}`),
  ]);
  const pinpoints = from === to ? first.pinpoints : pinpointRange(first.pinpoints, last.pinpoints);
  const isSelection = typeof quote === "object";
  const url = isSelection ? addressOfWords(first, last, quote.words) : first.permalink;
  const citation = written(sheet, pinpoints, url);
  if (quote === "none") return citation;
  const words = quotation(isSelection ? quote.words : first.words, first.language);
  return {
    plain: `${words} (${citation.plain})`,
    html: `<span lang="${first.language}">${escaped(words)}</span> (${citation.html})`,
  };
}

/** The address of words: on the unit's own page, or in the whole text where they go past one unit. */
function addressOfWords(first: UnitFile, last: UnitFile, words: string): string {
  const page = first.id === last.id ? `${first.permalink}#${first.id}` : first.in_context;
  return page + textFragment(words);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
