import type { Archive } from "#archive/archive.ts";
import { includingText } from "#derived/including-text.ts";
import { instrumentTitle } from "#strings/instrument-title.ts";
import { workName } from "#strings/work-name.ts";
import { entryUrls } from "#urls";
import type { Contents, QuotedRecord } from "./contents.ts";
import { publishedUnits, quotedBy } from "./published-units.ts";

/** The contents of an archive. */
export function contentsOf(archive: Archive): Contents {
  const keys = new Set([...archive.units.values()].flatMap(quotedBy));
  return {
    texts: [...archive.texts.values()].map((text) => {
      const inclusion = includingText(archive, text);
      return {
        id: text.id,
        title: text.shortTitle,
        language: text.language,
        ...(inclusion === undefined ? {} : { within: inclusion.report.shortTitle }),
        size: JSON.stringify(publishedUnits(archive, text)).length,
      };
    }),
    quoted: Object.fromEntries(
      [...keys].flatMap((key) => {
        const record = quotedRecord(archive, key);
        return record === undefined ? [] : [[key, record] as const];
      }),
    ),
  };
}

function quotedRecord(archive: Archive, key: string): QuotedRecord | undefined {
  const [kind, id = ""] = key.split(":");
  const instrument = archive.instruments.get(id);
  if (kind === "instrument" && instrument !== undefined) {
    return {
      name: { en: instrumentTitle("en", instrument), fr: instrumentTitle("fr", instrument) },
      href: entryUrls("instruments", id),
    };
  }
  const work = archive.works.get(id);
  if (kind !== "work" || work === undefined) return undefined;
  return {
    name: { en: workName("en", work), fr: workName("fr", work) },
    href: entryUrls("works", id),
  };
}
