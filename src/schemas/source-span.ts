import * as z from "zod";

const pattern = /^L([1-9]\d*)(?:C([1-9]\d*))?(?:-L([1-9]\d*)(?:C([1-9]\d*))?)?$/;

/** Lines, or parts of lines, of a source file; all four numbers count from 1 and are included. */
export interface SourceSpan {
  readonly fromLine: number;
  /** Counted in UTF-16 units; the start of the line where it is not given. */
  readonly fromColumn: number | undefined;
  readonly toLine: number;
  /** The end of the line, with its line feed, where it is not given. */
  readonly toColumn: number | undefined;
}

/** A span as editors write it: `L14`, `L14-L17`, `L2C1-L2C48`, `L44C3-L44`. */
export const SourceSpanSchema = z.string().refine((span) => parseSourceSpan(span) !== undefined, {
  error:
    "A span of the source is written `L14`, `L14-L17` or `L2C1-L2C48`, and does not run backwards.",
});

/** Reads a span; undefined where it is malformed or runs backwards. */
export function parseSourceSpan(written: string): SourceSpan | undefined {
  const found = pattern.exec(written);
  if (found === null) return undefined;
  const [fromLine, fromColumn, toLine, toColumn] = found.slice(1).map(numberOf);
  if (fromLine === undefined) return undefined;
  const span = { fromLine, fromColumn, toLine: toLine ?? fromLine, toColumn };
  return runsForward(span) ? span : undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function runsForward(span: SourceSpan): boolean {
  if (span.fromLine !== span.toLine) return span.fromLine < span.toLine;
  return (span.fromColumn ?? 1) <= (span.toColumn ?? Infinity);
}
