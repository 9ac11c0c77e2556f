import { weightOf } from "#search/quotation/change-kind.ts";
import type { Piece } from "#search/quotation/changes.ts";

/** What listeners are told before words that only one side has, and in which language. */
export interface SideNames {
  readonly language: "en" | "fr";
  readonly quoted: string;
  readonly source: string;
}

/** A comparison as what stands on a page: words of the quotation struck out, of the source underlined. */
export function shownPieces(
  segments: readonly (readonly Piece[])[],
  sides: SideNames,
): (HTMLElement | string)[] {
  return segments.flatMap((pieces, index) => [
    ...(index === 0 ? [] : [" […] "]),
    ...pieces.flatMap((piece) => shown(piece, sides)),
  ]);
}

function shown(piece: Piece, sides: SideNames): (HTMLElement | string)[] {
  if ("same" in piece) return [piece.same];
  const own = { ...sides, isSlight: weightOf(piece.kind) === "typography" };
  return [
    ...side("del", piece.quoted, sides.quoted, own),
    ...side("ins", piece.source, sides.source, own),
  ];
}

/** Brackets for listeners alone keep the end of a difference apart from what follows. */
function side(tag: "del" | "ins", words: string, name: string, sides: Sides): HTMLElement[] {
  if (words === "") return [];
  const element = document.createElement(tag);
  if (sides.isSlight) element.className = "slight";
  element.append(heard(` [${name} `, sides.language), words, heard("] ", sides.language));
  return [element];
}

function heard(words: string, language: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "visually-hidden";
  element.lang = language;
  element.textContent = words;
  return element;
}

interface Sides extends SideNames {
  readonly isSlight: boolean;
}
