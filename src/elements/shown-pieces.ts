import { weightOf } from "#search/quotation/change-kind.ts";
import type { Piece } from "#search/quotation/changes.ts";

/** What listeners are told before words that only one side has. */
export interface SideNames {
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
  const isSlight = weightOf(piece.kind) === "typography";
  return [
    ...side("del", piece.quoted, sides.quoted, isSlight),
    ...side("ins", piece.source, sides.source, isSlight),
  ];
}

/** Brackets for listeners alone keep the end of a difference apart from what follows. */
function side(tag: "del" | "ins", words: string, name: string, isSlight: boolean): HTMLElement[] {
  if (words === "") return [];
  const element = document.createElement(tag);
  if (isSlight) element.className = "slight";
  element.append(heard(` [${name} `), words, heard("] "));
  return [element];
}

function heard(words: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "visually-hidden";
  element.textContent = words;
  return element;
}
