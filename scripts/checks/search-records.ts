import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "#archive/archive.ts";
import { filler } from "#search/index-content.ts";
import { indexRecords } from "#search/index-record.ts";
import { memoryIndex } from "#search/memory-index.ts";
import { openIndex } from "#search/site-index.ts";
import type { BuiltSite, Findings } from "./built-site.ts";

/** The search index answers for every form just as the units themselves do, and shows each of them. */
export async function searchRecords(site: BuiltSite, archive: Archive): Promise<Findings> {
  const index = await openIndex((path) => readFile(join(site.folder, "pagefind", path)));
  const units = [...archive.units.values()];
  const records = indexRecords(archive);
  const expected = memoryIndex(units);
  const forms = new Set(records.flatMap(({ content }) => content.split(" ")));
  forms.delete(filler);
  const shown = await Promise.all(records.map((_, order) => index.shown(order)));
  const answers = await Promise.all(
    [...forms].map(async (form) => ({
      form,
      found: await index.postings(form),
      wanted: await expected.postings(form),
    })),
  );
  return [
    ...(index.total === units.length ? [] : [`The index has ${String(index.total)} units.`]),
    ...records
      .filter((record, order) => !isSame(shown[order], record.shown))
      .map(({ shown: { text, unit } }) => `The index shows ${text}/${unit} otherwise.`),
    ...answers
      .filter(({ found, wanted }) => !isSame(found, wanted))
      .map(({ form }) => `The index answers otherwise for the form \`${form}\`.`),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
