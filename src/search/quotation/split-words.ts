import { comparedLetters, sameLength } from "./compared-letters.ts";
import { looseForm } from "./loose-form.ts";
import type { Pair, Same } from "./pairs.ts";

/** The most pairs that are looked at together. */
const mostTogether = 4;

/**
 * Where a space is all that parts two pairs and a word was split or two were joined there, as in
 * `abc` for `ab c`, they are one pair.
 */
export function withSplitWords(parts: readonly (Pair | Same)[]): (Pair | Same)[] {
  const joined: (Pair | Same)[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const chain = chainFrom(parts, at);
    const last = chain.findLastIndex((pair, index) => index > 0 && isSplit(pair));
    const part = chain[last] ?? parts[at];
    if (part !== undefined) joined.push(part);
    at += 2 * Math.max(0, last);
  }
  return joined;
}

/** A pair alone, with the next, with the next two… as long as only spaces part them. */
function chainFrom(parts: readonly (Pair | Same)[], at: number): Pair[] {
  const chain: Pair[] = [];
  let before: Pair = { quoted: "", source: "" };
  for (let index = at; chain.length < mostTogether; index += 2) {
    const pair = parts[index];
    const space = parts[index + 1];
    if (pair === undefined || "same" in pair || isAlike(pair)) break;
    const { quoted, source } = {
      quoted: before.quoted + pair.quoted,
      source: before.source + pair.source,
    };
    chain.push({ quoted, source });
    if (space === undefined || !("same" in space) || /\S/u.test(space.same)) break;
    before = { quoted: quoted + space.same, source: source + space.same };
  }
  return chain;
}

/** Whether the words of a pair are the same, or nearly, and only parted in another way. */
function isSplit(pair: Pair): boolean {
  const same = sameLength(comparedLetters(pair));
  return isAlike(pair) || same >= 0.8 * Math.max(pair.quoted.length, pair.source.length);
}

function isAlike({ quoted, source }: Pair): boolean {
  return looseForm(quoted).form === looseForm(source).form;
}
