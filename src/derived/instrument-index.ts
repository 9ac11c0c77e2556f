import type { Archive } from "#archive/archive.ts";
import { instrumentPages, type InstrumentPage } from "./instrument-pages.ts";
import { instrumentsByDate } from "./instruments-by-date.ts";

/** The instruments of one year; `year` is undefined for those that no text dates. */
export interface InstrumentIndexYear {
  readonly year: string | undefined;
  readonly entries: readonly InstrumentPage[];
}

/** The index of instruments, year by year, with the units that cite each. */
export function instrumentIndex(archive: Archive): InstrumentIndexYear[] {
  const pages = instrumentPages(archive);
  return instrumentsByDate(archive).map(({ year, instruments }) => ({
    year,
    entries: instruments.flatMap(({ id }) => pages.get(id) ?? []),
  }));
}
