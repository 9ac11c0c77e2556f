import type { Pinpoints, PinpointStyle } from "./citation-piece.ts";

/** The sign of a place in each style, and that of several places. */
const signs: Readonly<Record<PinpointStyle, readonly [one: string, several: string]>> = {
  en: ["para. ", "paras. "],
  plain: ["para ", "paras "],
  pilcrow: ["¶ ", "¶¶ "],
  mla: ["par. ", "pars. "],
  fr: ["§ ", "§§ "],
  ru: ["п. ", "пп. "],
};

/** From one place to another of the same text: `paras. 4(a)–4(c)`, `§§ 3–5`, `title – author`. */
export function pinpointRange(from: Pinpoints, to: Pinpoints): Pinpoints {
  return {
    en: range("en", from.en, to.en),
    plain: range("plain", from.plain, to.plain),
    pilcrow: range("pilcrow", from.pilcrow, to.pilcrow),
    mla: range("mla", from.mla, to.mla),
    fr: range("fr", from.fr, to.fr),
    ru: range("ru", from.ru, to.ru),
  };
}

function range(style: PinpointStyle, first: string, last: string): string {
  const [one, several] = signs[style];
  const at = first.indexOf(one);
  const before = first.slice(0, at + one.length);
  if (at === -1 || !last.startsWith(before)) return `${first} – ${last}`;
  const start = withoutSameRemark(first.slice(before.length), last);
  return `${first.slice(0, at)}${several}${start}–${last.slice(before.length)}`;
}

/** A remark in brackets that both ends have is said once, after the last. */
function withoutSameRemark(start: string, last: string): string {
  const remark = / \[[^\]]*\]$/.exec(start)?.[0];
  return remark !== undefined && last.endsWith(remark) ? start.slice(0, -remark.length) : start;
}
