import {
  defaultUses,
  referenceKinds,
  uses,
  type EnclosingInline,
  type Inline,
  type ReferenceKind,
  type Use,
} from "./inline.ts";
import { spanLanguages, type SpanLanguage } from "./language.ts";

/** Where a text leaves the vocabulary: `at` counts UTF-16 units from its start. */
export interface InlineFault {
  readonly at: number;
  readonly message: string;
}

export type ParsedInlines =
  | { readonly ok: true; readonly inlines: readonly Inline[] }
  | { readonly ok: false; readonly fault: InlineFault };

/**
 * Reads a text in the inline vocabulary. Unlike Markdown it has no fallback: a mark that is not
 * closed, a link to no kind of record or an unknown tag is a fault, never printed as it stands.
 */
export function parseInlines(source: string): ParsedInlines {
  const cursor = { source, at: 0, open: [] };
  try {
    return { ok: true, inlines: readUntil(cursor, 0, undefined) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error };
    throw error;
  }
}

interface Cursor {
  readonly source: string;
  at: number;
  /** The kinds of mark that are open here, outermost first. */
  open: readonly Inline["kind"][];
}

class Fault extends Error implements InlineFault {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

function readUntil(cursor: Cursor, start: number, closing: string | undefined): Inline[] {
  const inlines: Inline[] = [];
  while (cursor.at < cursor.source.length) {
    if (closing !== undefined && cursor.source.startsWith(closing, cursor.at)) {
      cursor.at += closing.length;
      return joinWords(inlines);
    }
    inlines.push(...readOne(cursor));
  }
  if (closing === undefined) return joinWords(inlines);
  throw new Fault(start, `A mark opens here and is never closed with \`${closing}\``);
}

function readOne(cursor: Cursor): Inline[] {
  const sign = cursor.source.charAt(cursor.at);
  switch (sign) {
    case "\\":
      return [readEscape(cursor)];
    case "\n":
      cursor.at += 1;
      return [{ kind: "line-break" }];
    case "*":
      return [readItalic(cursor)];
    case "<":
      return [readTag(cursor)];
    case "[":
      return readBracket(cursor);
    case "]":
      throw new Fault(
        cursor.at,
        "A bracket closes here that was never opened; write `\\]` for the sign itself",
      );
    default:
      return [readWords(cursor)];
  }
}

function readWords(cursor: Cursor): Inline {
  const value = /^[^\\\n*<[\]]+/.exec(cursor.source.slice(cursor.at))?.[0] ?? "";
  cursor.at += value.length;
  return { kind: "words", value };
}

function readEscape(cursor: Cursor): Inline {
  const value = cursor.source.charAt(cursor.at + 1);
  if (!/^[\\*<[\]]$/.test(value)) {
    throw new Fault(cursor.at, "A backslash stands only before \\ * < [ ]");
  }
  cursor.at += 2;
  return { kind: "words", value };
}

function readItalic(cursor: Cursor): Inline {
  const start = cursor.at;
  cursor.at += 1;
  return enclose(cursor, start, "*", { kind: "italic" });
}

function readTag(cursor: Cursor): Inline {
  const start = cursor.at;
  const tag = /^<([a-z]+)(?: ([a-z]+)="([^"<>]*)")?>/.exec(cursor.source.slice(start));
  if (tag === null) {
    throw new Fault(start, "This is no mark of the vocabulary; write `\\<` for the sign itself");
  }
  const [opening, name = "", attribute, value = ""] = tag;
  const mark = markOf(name, attribute, value);
  if (mark === undefined) throw new Fault(start, `\`${opening}\` is no mark of the vocabulary`);
  cursor.at += opening.length;
  return enclose(cursor, start, `</${name}>`, mark);
}

type WithoutChildren<T> = T extends unknown ? Omit<T, "children"> : never;
type Mark = WithoutChildren<EnclosingInline>;

function markOf(name: string, attribute: string | undefined, value: string): Mark | undefined {
  switch (`${name} ${attribute ?? ""}`) {
    case "u ":
      return { kind: "underline" };
    case "sup ":
      return { kind: "superscript" };
    case "sic ":
      return { kind: "sic", reading: undefined };
    case "sic reading":
      return value === "" ? undefined : { kind: "sic", reading: value };
    case "span lang":
      return isSpanLanguage(value) ? { kind: "language", language: value } : undefined;
    default:
      return undefined;
  }
}

function enclose(cursor: Cursor, start: number, closing: string, mark: Mark): EnclosingInline {
  if (cursor.open.includes(mark.kind)) {
    throw new Fault(start, `A mark of the kind \`${mark.kind}\` cannot stand inside another`);
  }
  const outside = cursor.open;
  cursor.open = [...outside, mark.kind];
  const children = readUntil(cursor, start, closing);
  cursor.open = outside;
  if (children.length === 0) throw new Fault(start, "A mark must hold some words");
  return { ...mark, children };
}

/** A bracket is a link when `(` follows it at once, and a printed bracket otherwise. */
function readBracket(cursor: Cursor): Inline[] {
  const start = cursor.at;
  cursor.at += 1;
  const children = readUntil(cursor, start, "]");
  if (cursor.source.charAt(cursor.at) !== "(") {
    return [{ kind: "words", value: "[" }, ...children, { kind: "words", value: "]" }];
  }
  return [readLink(cursor, start, children)];
}

function readLink(cursor: Cursor, start: number, children: readonly Inline[]): Inline {
  const target = /^\(([a-z]+):([a-z0-9/-]+)(?: ([a-z]+))?\)/.exec(cursor.source.slice(cursor.at));
  if (target === null) {
    throw new Fault(cursor.at, "A link names a record, as in `(instrument:hrc-s-17-1 cited)`");
  }
  const [all, kind = "", id = "", written] = target;
  cursor.at += all.length;
  if (children.length === 0) throw new Fault(start, "A link must hold some words");
  if (kind === "note") return noteCall(start, id, children);
  if (!isReferenceKind(kind)) throw new Fault(start, `A link cannot lead to a \`${kind}\``);
  const use = written ?? defaultUses[kind];
  if (!isUse(use)) throw new Fault(start, `\`${use}\` is no use; a record is ${uses.join(", ")}`);
  if (children.some(holdsLink)) throw new Fault(start, "A link cannot stand inside another");
  return { kind: "reference", to: { kind, id }, use, children };
}

function noteCall(start: number, note: string, children: readonly Inline[]): Inline {
  const [mark, ...others] = children;
  if (mark?.kind !== "words" || others.length > 0) {
    throw new Fault(start, "The call of a note is its printed mark and nothing else");
  }
  return { kind: "note-call", note, mark: mark.value };
}

function holdsLink(inline: Inline): boolean {
  if (inline.kind === "reference" || inline.kind === "note-call") return true;
  return "children" in inline && inline.children.some(holdsLink);
}

function joinWords(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === "words" && last?.kind === "words") {
      joined[joined.length - 1] = { kind: "words", value: last.value + inline.value };
    } else joined.push(inline);
  }
  return joined;
}

function isSpanLanguage(value: string): value is SpanLanguage {
  return spanLanguages.some((language) => language === value);
}

function isReferenceKind(value: string): value is ReferenceKind {
  return referenceKinds.some((kind) => kind === value);
}

function isUse(value: string): value is Use {
  return uses.some((use) => use === value);
}
