import { fold } from "./fold.ts";

/** What hits can be narrowed by, each a field of the query language. */
export const fieldNames = ["text", "language", "kind", "cites", "state", "year"] as const;
export type FieldName = (typeof fieldNames)[number];

/** A field that a reader typed: `cites:60/251`, `-year:1921`. */
export interface FieldQuery {
  readonly field: FieldName;
  readonly value: string;
  /** As the reader typed it. */
  readonly typed: string;
  /** Whether hits must not have the value. */
  readonly isExcluded: boolean;
}

const names: ReadonlyMap<string, FieldName> = new Map([
  ["text", "text"],
  ["texte", "text"],
  ["language", "language"],
  ["lang", "language"],
  ["langue", "language"],
  ["kind", "kind"],
  ["genre", "kind"],
  ["cites", "cites"],
  ["cite", "cites"],
  ["state", "state"],
  ["etat", "state"],
  ["year", "year"],
  ["annee", "year"],
]);

/** The field that a reader means, in English or French, with or without diacritics. */
export function fieldNamed(typed: string): FieldName | undefined {
  return names.get(fold(typed));
}
