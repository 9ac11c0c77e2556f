/** The days between which a date lies, and what is not sure of it. */
export interface DateSpan {
  /** The first day that it may be; undefined where the interval has no beginning. */
  readonly from: string | undefined;
  /** The last day that it may be; undefined where the interval has no end. */
  readonly to: string | undefined;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/** The span of an EDTF date of levels 0 and 1, as `EdtfSchema` passes it (ISO 8601-2:2019 §4.3, §8). */
export function dateSpan(edtf: string): DateSpan {
  const [first = "", last = first] = edtf.split("/");
  return {
    from: first === ".." ? undefined : firstDay(bare(first)),
    to: last === ".." ? undefined : lastDay(bare(last)),
    isUncertain: /[?%]/.test(edtf),
    isApproximate: /[~%]/.test(edtf),
  };
}

/** Orders dates by their first day; of two that begin together the more exact comes first. */
export function compareDates(a: string, b: string): number {
  const [one, other] = [dateSpan(a), dateSpan(b)];
  return (
    compare(one.from ?? one.to ?? "", other.from ?? other.to ?? "") ||
    compare(one.to ?? "9999", other.to ?? "9999")
  );
}

function bare(date: string): string {
  return date.replace(/[?~%]$/, "");
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, Math.max(10, date.length)).slice(0, 10);
}

function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("-");
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  return last.toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
