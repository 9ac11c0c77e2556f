import { hitsTable } from "#search/hits-table.ts";
import type { ShownRecord } from "#search/shown-record.ts";
import { CiteSource } from "./cite-source.ts";
import { dossierExport } from "./dossier-export.ts";
import type { KeptFile } from "./download-file.ts";

/** The most hits that one file holds. */
export const mostExported = { csv: 1000, ris: 200 } as const;
export type HitsFormat = keyof typeof mostExported;

/** A list of hits as a file: a table, or records for a reference manager. Rejects where it fails. */
export async function hitsFile(
  format: HitsFormat,
  records: readonly ShownRecord[],
  page: { readonly language: "en" | "fr"; readonly texts: string; readonly data: string },
): Promise<KeptFile> {
  if (format === "csv") {
    const permalink = ({ text, unit }: ShownRecord): string =>
      new URL(`${page.texts}${text}/${unit}/`, location.href).href;
    const content = hitsTable(records, page.language, permalink);
    return { name: "regesta.csv", type: "text/csv", content };
  }
  const source = new CiteSource(page.data);
  const entries = await Promise.all(
    records.map(async ({ text, unit: id }) => {
      const key = `${text}/${id}`;
      const [unit, sheet] = await Promise.all([source.unit(key), source.sheet(text)]);
      return { entry: { key, note: "" }, unit, sheet };
    }),
  );
  return dossierExport("ris", entries);
}
