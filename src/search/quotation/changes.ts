import { changeKind, type ChangeKind } from "./change-kind.ts";
import type { NoteCall } from "./checked-unit.ts";
import { comparedLetters, sameLength } from "./compared-letters.ts";
import { comparedWords } from "./compared-words.ts";
import { looseForm } from "./loose-form.ts";
import type { Pair, Same } from "./pairs.ts";
import { withSplitWords } from "./split-words.ts";

/** Words that are the same in a quotation and in its source, or a difference between the two. */
export type Piece = Same | (Pair & { readonly kind: ChangeKind });

/**
 * Compares a quotation with its source, word by word and differing words letter by letter. `calls`
 * are the calls of notes in the source, whose marks a quotation may have among its words.
 */
export function changes(quoted: string, source: string, calls: readonly NoteCall[]): Piece[] {
  const parts = comparedWords(quoted, source);
  if (parts === undefined) return [{ quoted, source, kind: "wording" }];
  let at = 0;
  return withSplitWords(parts)
    .flatMap((part): Piece[] => {
      const start = at;
      at += "same" in part ? part.same.length : part.source.length;
      return "same" in part ? [part] : pieces(part, callsIn(calls, start, at));
    })
    .reduce<Piece[]>(withNext, []);
}

/** Differences of one kind that follow each other are one. */
function withNext(all: readonly Piece[], piece: Piece): Piece[] {
  const last = all.at(-1);
  if (last === undefined || !("kind" in last) || !("kind" in piece)) return [...all, piece];
  if (last.kind !== piece.kind) return [...all, piece];
  const quoted = last.quoted + piece.quoted;
  return [...all.slice(0, -1), { quoted, source: last.source + piece.source, kind: piece.kind }];
}

function callsIn(calls: readonly NoteCall[], from: number, to: number): NoteCall[] {
  return calls
    .filter(({ at }) => from <= at && at <= to)
    .map(({ at, mark }) => ({ at: at - from, mark }));
}

function pieces(pair: Pair, calls: readonly NoteCall[]): Piece[] {
  const { quoted, source } = pair;
  const call = calls.find(({ at, mark }) => withMark(source, at, mark) === quoted.trim());
  if (call !== undefined) return aroundMark(source, call);
  const letters = comparedLetters(pair);
  if (!isReadable(pair, letters)) return [{ ...pair, kind: changeKind(pair) }];
  return letters.map((part) => ("same" in part ? part : { ...part, kind: changeKind(part) }));
}

/** Words as they read where the mark of a note that they call is taken for one of their letters. */
function withMark(source: string, at: number, mark: string): string {
  return source.slice(0, at) + mark + source.slice(at);
}

function aroundMark(source: string, { at, mark }: NoteCall): Piece[] {
  const parts: Piece[] = [
    { same: source.slice(0, at) },
    { quoted: mark, source: "", kind: "note-mark" },
    { same: source.slice(at) },
  ];
  return parts.filter((part) => !("same" in part) || part.same !== "");
}

/** Whether so many letters are the same that readers see more in the rest than in whole words. */
function isReadable({ quoted, source }: Pair, letters: readonly (Pair | Same)[]): boolean {
  if (looseForm(quoted).form === looseForm(source).form) return true;
  const same = sameLength(letters);
  const changed = letters.filter((part) => !("same" in part)).length;
  return same >= Math.max(quoted.length, source.length) / 2 && changed <= 2 + same / 4;
}
