import { numericDate } from "./numeric-date.ts";

/** A query with its dates in numbers written out: `22 August 2011` for `2011-08-22`; else undefined. */
export function spelledDates(typed: string): string | undefined {
  const spelled = typed.replace(
    /(?<![\p{L}\p{N}])(\d{1,4})([-‐‑–/.])(\d{1,2})\2(\d{1,4})(?![\p{L}\p{N}])/gu,
    (whole: string, first: string, _: string, second: string, third: string) =>
      numericDate([first, second, third])?.join(" ") ?? whole,
  );
  return spelled === typed ? undefined : spelled;
}
