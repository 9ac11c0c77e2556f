import { createHash } from "node:crypto";
import { inlineWords } from "#schemas/inline-words.ts";
import type { Unit } from "./archive.ts";

/** What a fingerprint is taken of: a unit's printed label and words, on one line. */
export function publishedWords({ label, words }: Unit): string {
  return [label ?? "", inlineWords(words)].join(" ").replace(/\s+/g, " ").trim();
}

/** The SHA-256 of words in UTF-8, in lower-case hexadecimal. */
export function fingerprint(words: string): string {
  return createHash("sha256").update(words, "utf8").digest("hex");
}

/** The first eight digits of a fingerprint, by which a citation names the words that it quotes. */
export function shortFingerprint(sha256: string): string {
  return sha256.slice(0, 8);
}
