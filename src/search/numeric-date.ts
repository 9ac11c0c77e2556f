import { monthNames } from "./month-names.ts";

/** A day as search looks for it: its number, the month's English name and the year. */
export type SpelledDay = readonly [day: string, month: string, year: string];

/**
 * The day that three numbers are: `2011 08 22`, `22 08 2011` or, where only that is possible,
 * `08 22 2011`; undefined for numbers that are no day.
 */
export function numericDate(numbers: readonly string[]): SpelledDay | undefined {
  const [first = "", second = "", third = ""] = numbers;
  if (numbers.length !== 3 || !numbers.every((number) => /^\d{1,4}$/.test(number)))
    return undefined;
  if (first.length === 4) return spelled(third, second, first);
  if (third.length !== 4) return undefined;
  return Number(second) > 12 ? spelled(second, first, third) : spelled(first, second, third);
}

function spelled(day: string, month: string, year: string): SpelledDay | undefined {
  const name = monthNames[Number(month) - 1]?.[0];
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  return [String(Number(day)), name, year];
}
