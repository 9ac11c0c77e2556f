import * as z from "zod";
import type { InstrumentPage } from "#derived/instrument-pages.ts";
import { instrumentKinds } from "#schemas/instrument.ts";
import { entryUrl } from "#urls";
import type { Absolute } from "./absolute.ts";

const text = z.string();

/** An instrument as a row of data: an act or document that the texts cite. */
export const InstrumentRowSchema = z.strictObject({
  id: text,
  kind: z.enum(instrumentKinds),
  title_en: text.describe("A short descriptive title of ours."),
  title_fr: text.describe("The same in French."),
  symbol: text.optional().describe("Its number or symbol as the texts print it."),
  body: text.optional().describe("The body that issued it."),
  date: text.optional().describe("The date that the texts give it, in EDTF; absent for none."),
  date_elsewhere: text.optional().describe("Another date that other records give it: editorial."),
  collection: text.optional().describe("The work that prints it, according to the texts."),
  document_number: z.int().optional().describe("Its number in that collection."),
  pages: text.optional().describe("Its pages there."),
  text: text.optional().describe("The text of it that Regesta holds."),
  cited_by: text.describe("The units that cite it, as text/unit, parted by semicolons."),
  page: text.describe("Its page."),
});
export type InstrumentDataRow = z.infer<typeof InstrumentRowSchema>;

/** The instruments as rows of data, in the order of the pages. */
export function instrumentData(
  pages: Iterable<InstrumentPage>,
  absolute: Absolute,
): InstrumentDataRow[] {
  return [...pages].map(({ instrument, text: held, citedBy }) => ({
    id: instrument.id,
    kind: instrument.kind,
    title_en: instrument.title.en,
    title_fr: instrument.title.fr,
    symbol: instrument.symbol,
    body: instrument.body,
    date: instrument.date,
    date_elsewhere: instrument.dateElsewhere?.date,
    collection: instrument.document?.work,
    document_number: instrument.document?.number,
    pages: instrument.document?.pages,
    text: held?.id,
    cited_by: citedBy.map(({ place }) => place.unit.key).join(";"),
    page: absolute(entryUrl("en", "instruments", instrument.id)),
  }));
}
