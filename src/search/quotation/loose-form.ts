import { fold } from "../fold.ts";

/**
 * A text with only that left of it which makes two wordings differ: no spaces, hyphens, quotation
 * marks, brackets, ellipses, calls of notes in brackets or invisible signs; letters folded. Each
 * sign of the form knows which stretch of the text it stands for (UTF-16 offsets).
 */
export interface LooseForm {
  readonly form: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const dropped = /^[\s\p{Cc}\p{Cf}\p{Pd}−"«»“”„‟‹›‘‚‛[\]]/u;
const apostrophe = /^['’ʼ‘＇´]/u;
const letter = /^\p{L}/u;
const digit = /^\p{Nd}$/u;
const elided = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;

/** The loose form of a text. Between two numbers, what was dropped leaves a space. */
export function looseForm(text: string): LooseForm {
  const form: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const blanked = withoutMarks(text);
  const signs = signsOf(blanked);
  for (const [index, { sign, at }] of signs.entries()) {
    const stays = keptSigns(blanked, sign, at, signs[index - 1]?.sign, signs[index + 1]);
    for (const one of stays.split("")) {
      const end = to.at(-1) ?? at;
      if (end < at && digit.test(one) && digit.test(form.at(-1) ?? "")) {
        form.push(" ");
        from.push(end);
        to.push(at);
      }
      form.push(one);
      from.push(at);
      to.push(at + sign.length);
    }
  }
  return { form: form.join(""), from, to };
}

/** Ellipses, `[sic]` and calls of notes in brackets, as spaces, so that offsets stay. */
function withoutMarks(text: string): string {
  return text.replace(/\[(?:sic|\d{1,3})\]|…|\.(?: ?\.){2,3}/giu, (mark) =>
    " ".repeat(mark.length),
  );
}

interface Sign {
  readonly sign: string;
  readonly at: number;
}

/** Characters, each with the marks that combine with it. */
function signsOf(text: string): Sign[] {
  return [...text.matchAll(/[^]\p{M}*/gu)].map(({ 0: sign, index }) => ({ sign, at: index }));
}

/** What stays of a sign; a ligature gives several, each one UTF-16 unit long. */
function keptSigns(
  text: string,
  sign: string,
  at: number,
  before: string | undefined,
  after: Sign | undefined,
): string {
  if (apostrophe.test(sign)) return joinsWords(text, at, before, after) ? "'" : "";
  const known = kept.get(sign);
  if (known !== undefined) return known;
  const stays = dropped.test(sign) ? "" : fold(sign).replace(/[\s’]/g, "");
  kept.set(sign, stays);
  return stays;
}

/** Folding is slow, and texts have few signs. */
const kept = new Map<string, string>();

/** Whether an apostrophe joins two words; after an elided one, a space may have slipped in. */
function joinsWords(
  text: string,
  at: number,
  before: string | undefined,
  after: Sign | undefined,
): boolean {
  if (before === undefined || !letter.test(before) || after === undefined) return false;
  if (letter.test(after.sign)) return true;
  return /^\s/u.test(after.sign) && elided.test(text.slice(Math.max(0, at - 8), at));
}
