import type { Unit } from "#archive/archive.ts";
import { documentNumber } from "#schemas/document-number.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { EnclosingInline, Inline } from "#schemas/inline.ts";
import type { InterfaceLanguage, SpanLanguage } from "#schemas/language.ts";
import { translator } from "#strings/t.ts";
import { documentUrl, recordUrl } from "#urls";
import type { ExportedText } from "../exported-text.ts";

/** The text whose units are being set, and what its units share. */
export interface BookText {
  readonly exported: ExportedText;
  readonly language: InterfaceLanguage;
  /** What keeps the anchors of a reproduced text apart from those around it. No id has a `_`. */
  readonly prefix: string;
  /** How often each note was called so far, by its anchor. */
  readonly calls: Map<string, number>;
}

/** A piece of a unit's words as a book prints it. */
export type BookInline =
  | { readonly kind: "words"; readonly value: string }
  | { readonly kind: "line-break" }
  | {
      readonly kind: "note-call";
      /** The anchor of the note. */
      readonly note: string;
      /** Its own anchor. */
      readonly id: string;
      readonly mark: string;
      readonly name: string;
      readonly isFirst: boolean;
    }
  | {
      readonly kind: "italic" | "underline" | "superscript";
      readonly children: readonly BookInline[];
    }
  | {
      readonly kind: "language";
      readonly language: SpanLanguage;
      readonly children: readonly BookInline[];
    }
  | {
      readonly kind: "sic";
      readonly children: readonly BookInline[];
      /** Whether the slip is print's own; if not, only the reading is given. */
      readonly isPrinted: boolean;
      /** What follows `sic`, or stands alone: `: lire`, `read: …`. */
      readonly remark: string;
    }
  | {
      readonly kind: "link";
      readonly href: string;
      /** The anchor in the book that it leads to, where it leads to one. */
      readonly target: string | undefined;
      readonly children: readonly BookInline[];
    };

/** An empty count of calls, for a new book. */
export function bookCalls(): BookText["calls"] {
  return new Map();
}

/** The words of a unit; calls are counted in the order in which units are set. */
export function bookWords(of: BookText, unit: Unit): BookInline[] {
  const damaged = unit.interventions.flatMap((intervention) =>
    intervention.kind === "extraction-damage" ? intervention.at : [],
  );
  return unit.words.flatMap((inline) =>
    bookInline({ ...of, textId: unit.textId, damaged }, inline),
  );
}

type Setting = BookText & { readonly textId: string; readonly damaged: readonly string[] };

function bookInline(of: Setting, inline: Inline): BookInline[] {
  switch (inline.kind) {
    case "words":
    case "line-break":
      return [inline];
    case "note-call":
      return noteCall(of, inline);
    default:
      return [enclosed(of, inline)];
  }
}

function noteCall(
  of: Setting,
  { note, mark }: Extract<Inline, { kind: "note-call" }>,
): BookInline[] {
  if (!of.exported.archive.units.has(`${of.textId}/${note}`)) return [];
  const anchor = `${of.prefix}${note}`;
  const count = (of.calls.get(anchor) ?? 0) + 1;
  of.calls.set(anchor, count);
  const id = count === 1 ? `call_${anchor}` : `call_${anchor}_${String(count)}`;
  const name = `${translator(of.language)("note.call")} ${mark}`;
  return [{ kind: "note-call", note: anchor, id, mark, name, isFirst: count === 1 }];
}

function enclosed(of: Setting, inline: EnclosingInline): BookInline {
  const children = inline.children.flatMap((child) => bookInline(of, child));
  switch (inline.kind) {
    case "italic":
    case "underline":
    case "superscript":
      return { kind: inline.kind, children };
    case "language":
      return { kind: "language", language: inline.language, children };
    case "sic":
      return { kind: "sic", children, ...reading(of, inline) };
    case "reference":
      return { kind: "link", ...destination(of, inline), children };
  }
}

function reading(
  of: Setting,
  { reading: read, children }: Extract<EnclosingInline, { kind: "sic" }>,
): { isPrinted: boolean; remark: string } {
  const t = translator(of.language);
  if (of.damaged.includes(inlineWords(children))) {
    return { isPrinted: false, remark: `${t("sic.read")}${read ?? ""}` };
  }
  return { isPrinted: true, remark: read === undefined ? "" : `${t("sic.colon")}${read}` };
}

function destination(
  { exported, language, prefix, textId }: Setting,
  { to, children }: Extract<EnclosingInline, { kind: "reference" }>,
): { href: string; target: string | undefined } {
  const number = to.kind === "work" ? documentNumber(inlineWords(children)) : undefined;
  const url = number === undefined ? recordUrl(language, to) : documentUrl(language, to.id, number);
  const [toText, toUnit = ""] = to.kind === "unit" ? to.id.split("/") : [];
  const target = toText === textId ? `${prefix}${toUnit}` : undefined;
  return { href: exported.absolute(url), target };
}
