import { fold } from "./fold.ts";

/** A word of a text or a query, and its place in it: UTF-16 offsets. */
export interface FoundWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** One chunk of text, where a chunk is what stands between two spaces. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** Its words, with elided articles (`l’`) and possessives (`’s`) left out. */
  readonly words: readonly FoundWord[];
  /**
   * The whole chunk without its signs, where it is one thing of several parts: `S-17/1` is `S171`,
   * `Hasan-Jalalyan` is `HasanJalalyan`. It is compared whole, so that `65/282` is not `65/281`.
   */
  readonly joined: string | undefined;
  /** Whether it is a symbol or a range of numbers, whose parts say little alone. */
  readonly isIdentifier: boolean;
  /** For an address of the web: what follows each of its slashes, as `joined` has it. */
  readonly tails: readonly string[];
}

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;
const apostrophe = /^['’ʼ‘＇]$/;
const joint = /^[-‐‑‒–−/.:'’ʼ‘＇]$/;

/** Takes a text apart into chunks, and each chunk into the words that search compares. */
export function chunksOf(text: string): Chunk[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: chunk, index }) => toChunk(chunk, index));
}

function toChunk(chunk: string, from: number): Chunk {
  const pieces = [...chunk.matchAll(/([\p{L}\p{N}\p{M}]+|[%‰])([^\p{L}\p{N}\p{M}%‰]*)/gu)];
  const words = pieces
    .filter((_, index) => !isParticle(pieces, index))
    .map(({ 1: word = "", index }) => ({
      word,
      from: from + index,
      to: from + index + word.length,
    }));
  const isOneThing =
    words.length > 1 && pieces.slice(0, -1).every(([, , after = ""]) => joint.test(after));
  return {
    from,
    to: from + chunk.length,
    words,
    joined: isOneThing ? words.map(({ word }) => word).join("") : undefined,
    isIdentifier: isOneThing && /\p{N}/u.test(chunk),
    tails: /^\P{L}*[a-z]+:\/\//iu.test(chunk) ? tailsOf(chunk, from, words) : [],
  };
}

function tailsOf(chunk: string, from: number, words: readonly FoundWord[]): string[] {
  const starts = [...chunk.matchAll(/\//g)].map(({ index }) => from + index);
  const tails = starts.map((start) =>
    words
      .filter((word) => word.from > start)
      .map(({ word }) => word)
      .join(""),
  );
  return [...new Set(tails)].filter((tail) => tail !== "");
}

/** Whether a piece is an elided article before an apostrophe, or the `s` of a possessive after one. */
function isParticle(pieces: readonly RegExpMatchArray[], index: number): boolean {
  const [, word = "", after = ""] = pieces[index] ?? [];
  const before = pieces[index - 1]?.[2] ?? "";
  const isElided = apostrophe.test(after) && elided.test(fold(word)) && index < pieces.length - 1;
  return isElided || (apostrophe.test(before) && fold(word) === "s");
}
