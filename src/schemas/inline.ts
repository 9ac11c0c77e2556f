import type { SpanLanguage } from "./language.ts";

/** How a paragraph uses the record it refers to. */
export const uses = ["mentioned", "cited", "paraphrased", "quoted"] as const;
export type Use = (typeof uses)[number];

/** The kinds of record that words can be linked to. */
export const referenceKinds = ["instrument", "unit", "work"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** The use that a link has where it names none. */
export const defaultUses = {
  instrument: "mentioned",
  unit: "cited",
  work: "cited",
} as const satisfies Record<ReferenceKind, Use>;

/** A record, named by its kind and its id; a unit's id is `text/unit`. */
export interface RecordRef {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** One piece of a unit's words. This is the whole vocabulary: nothing else can stand in a text. */
export type Inline =
  | { readonly kind: "words"; readonly value: string }
  | { readonly kind: "line-break" }
  | { readonly kind: "note-call"; readonly note: string; readonly mark: string }
  | EnclosingInline;

/** A piece that holds other pieces. */
export type EnclosingInline =
  | { readonly kind: "italic"; readonly children: readonly Inline[] }
  | { readonly kind: "underline"; readonly children: readonly Inline[] }
  | { readonly kind: "superscript"; readonly children: readonly Inline[] }
  | {
      readonly kind: "language";
      readonly language: SpanLanguage;
      readonly children: readonly Inline[];
    }
  | {
      readonly kind: "sic";
      readonly reading: string | undefined;
      readonly children: readonly Inline[];
    }
  | {
      readonly kind: "reference";
      readonly to: RecordRef;
      readonly use: Use;
      readonly children: readonly Inline[];
    };
