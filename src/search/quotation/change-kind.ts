import { looseForm } from "./loose-form.ts";

/** What kinds of difference there are, the slightest first. */
export const changeKinds = [
  "spaces",
  "hyphens",
  "quotation-marks",
  "apostrophes",
  "ligatures",
  "capitals",
  "accents",
  "brackets",
  "note-mark",
  "scripts",
  "punctuation",
  "figures",
  "wording",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How much a difference means: the print alone, the punctuation, or the words. */
export function weightOf(kind: ChangeKind): "typography" | "punctuation" | "wording" {
  if (kind === "punctuation") return "punctuation";
  return kind === "figures" || kind === "wording" || kind === "scripts" ? "wording" : "typography";
}

/** What kind of difference it is that a quotation has `quoted` where its source has `source`. */
export function changeKind({ quoted, source }: { quoted: string; source: string }): ChangeKind {
  const isSlight = looseForm(quoted).form === looseForm(source).form;
  if (isSlight) return slightKind(quoted, source, quoted + source);
  const both = (quoted + source).replace(/\[(?:sic|\d{1,3})\]/giu, "");
  if (/^[\s'’ʼ‘＇´]+$/u.test(both)) return "apostrophes";
  if (!/[\p{L}\p{N}]/u.test(both)) return "punctuation";
  if (skeleton(quoted) === skeleton(source)) return "scripts";
  return /\p{N}/u.test(both) ? "figures" : "wording";
}

function slightKind(quoted: string, source: string, both: string): ChangeKind {
  if (!/\S/u.test(both)) return "spaces";
  if (/^[\s\p{Pd}−\p{Cf}]+$/u.test(both)) return /[\p{Pd}−]/u.test(both) ? "hyphens" : "spaces";
  if (/^[\s"«»“”„‟‹›]+$/u.test(both)) return "quotation-marks";
  if (/^[\s'’ʼ‘＇´]+$/u.test(both)) return "apostrophes";
  if (/^\s*\[\d+\]\s*$/u.test(both)) return "note-mark";
  if (!/[\p{L}\p{N}]/u.test(both)) return /[[\]]/u.test(both) ? "brackets" : "punctuation";
  if (/\[sic\]/iu.test(both)) return "brackets";
  if (spelledOut(quoted) === spelledOut(source)) return "ligatures";
  return quoted.toLowerCase() === source.toLowerCase() ? "capitals" : "accents";
}

function spelledOut(words: string): string {
  return words.normalize("NFKC").replace(/[œæŒÆ]/g, (letter) => ligatures.get(letter) ?? letter);
}

const ligatures: ReadonlyMap<string, string> = new Map([
  ["œ", "oe"],
  ["æ", "ae"],
  ["Œ", "OE"],
  ["Æ", "AE"],
]);

/** Cyrillic and Greek letters, each with the Latin one that it looks like. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  "аa еe оo рp сc уy хx іi ѕs јj АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX οo ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX"
    .split(" ")
    .map(([letter = "", latin = ""]) => [letter, latin]),
);

function skeleton(words: string): string {
  return words.replace(/[^]/gu, (letter) => lookalikes.get(letter) ?? letter);
}
