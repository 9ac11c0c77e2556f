import type { Archive, Unit } from "#archive/archive.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import { references } from "./references.ts";

/** The ways in which quotations differ from their source that readers can try. */
export const quotationExampleKinds = ["exact", "slips", "shortened", "quoting"] as const;
export type QuotationExampleKind = (typeof quotationExampleKinds)[number];

/** A quotation as somebody may have it, to be checked. */
export interface QuotationExample {
  readonly kind: QuotationExampleKind;
  readonly words: string;
}

const paragraphs = new Set(["paragraph", "preambular", "operative", "item"]);

/** One quotation of each kind that the paragraphs of an archive lend themselves to. */
export function quotationExamples(archive: Archive): QuotationExample[] {
  const units = [...archive.units.values()].filter(({ kind }) => paragraphs.has(kind));
  return quotationExampleKinds.flatMap((kind) => {
    for (const unit of units) {
      const words = makers[kind](inlineWords(unit.words), unit);
      if (words !== undefined) return [{ kind, words }];
    }
    return [];
  });
}

const makers: Readonly<
  Record<QuotationExampleKind, (words: string, unit: Unit) => string | undefined>
> = { exact: typed, slips: scanned, shortened, quoting };

/** As typed on a typewriter: `'` for `’`, and a line break in the middle. */
function typed(words: string): string | undefined {
  if (!words.includes("’") || words.length < 150 || words.length > 300) return undefined;
  const middle = words.indexOf(" ", words.length / 2);
  return `"${words.replaceAll("’", "'").slice(0, middle)}\n${words.replaceAll("’", "'").slice(middle + 1)}"`;
}

/** As a scanner may misread it: `rn` for `m` and `1` for `l`. */
function scanned(words: string): string | undefined {
  if (words.length < 100 || words.length > 300) return undefined;
  const misread = words
    .replace(/(?<=\p{L})m(?=\p{L})/u, "rn")
    .replace(/(?<=\p{L})l(?=\p{L})/u, "1");
  return misread.length > words.length && misread.includes("1") ? misread : undefined;
}

/** Its beginning and its end. */
function shortened(words: string): string | undefined {
  const all = words.split(/\s+/);
  if (all.length < 40) return undefined;
  return `« ${all.slice(0, 10).join(" ")} […] ${all.slice(-10).join(" ")} »`;
}

/** Words that it quotes itself. */
function quoting(words: string, unit: Unit): string | undefined {
  const quotes = references(unit).some(({ use }) => use === "quoted");
  return quotes ? /"([^"]{60,})"/.exec(words)?.[1] : undefined;
}
