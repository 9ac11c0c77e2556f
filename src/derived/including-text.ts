import type { Archive, Report, Text, Unit } from "#archive/archive.ts";

/** Where a report reproduces another text. */
export interface Inclusion {
  readonly report: Report;
  /** The heading under which the text stands there. */
  readonly heading: Unit | undefined;
}

/** The report that reproduces a text, if one does. */
export function includingText(archive: Archive, text: Text): Inclusion | undefined {
  for (const report of archive.texts.values()) {
    if (report.kind !== "report") continue;
    const part = report.includes?.find((included) => included.text === text.id);
    if (part !== undefined) {
      return { report, heading: archive.units.get(`${report.id}/${part.under}`) };
    }
  }
  return undefined;
}
