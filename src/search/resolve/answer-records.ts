import type { Answer } from "./answer.ts";
import type { Catalogue, CatalogueRecord } from "./catalogue.ts";
import { asRecord, chosen, citing, missing } from "./make-answer.ts";
import type { ReadQuery } from "./read-query.ts";

/** A document of a collection by its number, or a work by the number that it is cited with. */
export function ofDocument(read: ReadQuery, { records }: Catalogue): Answer | undefined {
  const { document, citedWork } = read;
  if (document === undefined && citedWork === undefined) return undefined;
  const works = records.filter(
    ({ kind, number }) => kind === "work" && isNumber(number, citedWork),
  );
  if (document === undefined) {
    if (works.length > 0) return chosen(works.map(asRecord), read);
    return missing(read, { what: "cited-work", asked: citedWork ?? "" });
  }
  const documents = records.filter(
    ({ kind, number, printedIn }) =>
      kind === "document" &&
      isNumber(number, document) &&
      (citedWork === undefined || works.some(({ id }) => id === printedIn?.work)),
  );
  if (documents.length === 0) {
    return missing(read, { what: "document", asked: document }, works.map(asRecord));
  }
  const acts = records.filter(
    ({ kind, printedIn }) => kind === "instrument" && isNumber(printedIn?.number, document),
  );
  return chosen(documents.map(asRecord), read, [
    ...acts.map(asRecord),
    ...documents.flatMap(citing),
  ]);
}

function isNumber(number: number | undefined, digits: string | undefined): boolean {
  return number !== undefined && String(number) === digits;
}

/** An act or a work that is named; its own paragraphs are not in the archive. */
export function ofRecord(read: ReadQuery): Answer | undefined {
  const [record] = read.records;
  if (record === undefined) return undefined;
  if (read.records.length > 1) return chosen(read.records.map(asRecord), read);
  if (read.place !== undefined) {
    return missing(read, { what: "words", record }, [asRecord(record), ...citing(record)]);
  }
  return chosen([asRecord(record)], read, citing(record));
}

/** The acts of a date; of a day that the calendar does not have, those of its month are near. */
export function ofDate(read: ReadQuery, { records }: Catalogue): Answer | undefined {
  const [date] = read.dates;
  const acts = records.filter(({ kind }) => kind === "instrument");
  if (date === undefined) {
    const { noDay } = read;
    if (noDay === undefined) return undefined;
    const near = acts.filter((act) => act.date?.startsWith(noDay.slice(0, -2)));
    return missing(read, { what: "no-day", asked: noDay }, near.map(asRecord));
  }
  const dated = acts.filter((record) => record.date?.startsWith(date));
  const ofKind = dated.filter(({ actKind }) => actKind === read.actKind);
  const matching = ofKind.length > 0 ? ofKind : dated;
  if (matching.length === 0) {
    return missing(read, { what: "date", asked: date }, nearestDates(acts, date).map(asRecord));
  }
  return chosen(matching.map(asRecord), read, matching.length > 1 ? [] : matching.flatMap(citing));
}

/** A symbol that is none of the archive's: its places are not looked for in other texts. */
export function ofSymbol(read: ReadQuery): Answer | undefined {
  const { symbol } = read;
  return symbol === undefined ? undefined : missing(read, { what: "symbol", asked: symbol });
}

/** The acts dated last before a date and first after it, as far as they lie within a year of it. */
function nearestDates(acts: readonly CatalogueRecord[], date: string): CatalogueRecord[] {
  const dated = acts
    .filter((act) => act.date !== undefined)
    .toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const before = dated.findLast((act) => (act.date ?? "") < date);
  const after = dated.find((act) => (act.date ?? "") > date);
  return [before, after].filter((act) => act !== undefined).filter((act) => isNear(act, date));
}

function isNear({ date: dated = "" }: CatalogueRecord, date: string): boolean {
  return Math.abs(Date.parse(dated) - Date.parse(date)) <= 366 * 86_400_000;
}
