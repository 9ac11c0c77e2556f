/** What a hit needs to be shown. */
export interface ShownRecord {
  readonly text: string;
  readonly unit: string;
  /** How each interface language names the unit: `para. 4(h)`, `§ 4 h)`. */
  readonly en: string;
  readonly fr: string;
  /** The printed label and words. */
  readonly words: string;
  readonly language: string;
  readonly kind: string;
}

const fields = ["text", "unit", "en", "fr", "words", "language", "kind"] as const;

/** Whether a value read from JSON is a record. */
export function isShownRecord(value: unknown): value is ShownRecord {
  if (typeof value !== "object" || value === null) return false;
  const known = new Map<string, unknown>(Object.entries(value));
  return fields.every((field) => typeof known.get(field) === "string");
}
