/** A date that a citation names: a day, a month or a year (EDTF), and where it stands. */
export interface NamedDate {
  readonly date: string;
  /** Whether the calendar has it: there is no 31 April. */
  readonly isReal: boolean;
  readonly from: number;
  readonly to: number;
}

const monthWords = [
  "janvier january jan janv января январь",
  "fevrier february feb fev fevr февраля февраль",
  "mars march mar марта март",
  "avril april apr avr апреля апрель",
  "mai may мая маи",
  "juin june jun июня июнь",
  "juillet july jul juil июля июль",
  "aout august aug августа август",
  "septembre september sept sep сентября сентябрь",
  "octobre october oct октября октябрь",
  "novembre november nov ноября ноябрь",
  "decembre december dec декабря декабрь",
];

const months = new Map(
  monthWords.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);
const monthName = `(${[...months.keys()].toSorted((a, b) => b.length - a.length).join("|")})\\.?`;
const edge = "(?<![\\p{L}\\p{N}/.-])";
const end = "(?![\\p{L}\\p{N}/])";

const patterns: readonly { pattern: RegExp; order: "dmy" | "mdy" | "ymd" | "my" | "ym" }[] = [
  { pattern: new RegExp(`${edge}(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${end}`, "gu"), order: "ymd" },
  { pattern: new RegExp(`${edge}(\\d{1,2})[./](\\d{1,2})[./](\\d{4})${end}`, "gu"), order: "dmy" },
  {
    pattern: new RegExp(`${edge}(\\d{1,2})#? (?:of )?${monthName} (\\d{4})${end}`, "gu"),
    order: "dmy",
  },
  { pattern: new RegExp(`${edge}${monthName} (\\d{1,2})#? (\\d{4})${end}`, "gu"), order: "mdy" },
  { pattern: new RegExp(`${edge}${monthName} (\\d{4})${end}`, "gu"), order: "my" },
  { pattern: new RegExp(`${edge}(\\d{4})-(\\d{2})${end}`, "gu"), order: "ym" },
];

/**
 * The dates in a citation in normal form, in the order of its words, in French, English, Russian or
 * figures. `5/7/1921` has its day first. A number that is no date, such as 99 April, is none.
 */
export function readDates(form: string): NamedDate[] {
  const found: NamedDate[] = [];
  for (const { pattern, order } of patterns) {
    for (const match of form.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const date = dateOf(order, match.slice(1, 4));
      if (date === undefined) continue;
      if (found.some((other) => match.index < other.to && to > other.from)) continue;
      found.push({ ...date, from: match.index, to });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function dateOf(
  order: string,
  parts: readonly string[],
): Pick<NamedDate, "date" | "isReal"> | undefined {
  const at = (sign: string): string => parts[order.indexOf(sign)] ?? "";
  const month = months.get(at("m")) ?? Number(at("m"));
  const day = order.includes("d") ? Number(at("d")) : 1;
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = [at("y"), two(month), ...(order.includes("d") ? [two(day)] : [])].join("-");
  // The day before the first of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(at("y")), month, 0)).getUTCDate();
  return { date, isReal: day <= last };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
