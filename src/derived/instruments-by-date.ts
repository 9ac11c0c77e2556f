import type { Archive, Instrument } from "#archive/archive.ts";

/** The instruments of one year; `year` is undefined for those that no text dates. */
export interface InstrumentYear {
  readonly year: string | undefined;
  readonly instruments: readonly Instrument[];
}

/** Instruments in the order of their dates, year by year; the undated stand last, by title. */
export function instrumentsByDate(archive: Archive): InstrumentYear[] {
  const years = Map.groupBy([...archive.instruments.values()].toSorted(byDate), yearOf);
  return [...years].map(([year, instruments]) => ({ year, instruments }));
}

function yearOf(instrument: Instrument): string | undefined {
  return instrument.date?.slice(0, 4);
}

function byDate(a: Instrument, b: Instrument): number {
  return (
    compare(a.date ?? "9999", b.date ?? "9999") ||
    compare(a.title.en, b.title.en) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
