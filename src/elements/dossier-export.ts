import { markdownWords } from "#derived/markdown-words.ts";
import { quotation } from "#derived/quotation.ts";
import { texWords } from "#derived/tex-words.ts";
import { written } from "./cite-source.ts";
import type { LoadedEntry } from "./dossier-source.ts";
import type { KeptFile } from "./download-file.ts";

export type ExportKind = "markdown" | "ris" | "biblatex" | "csl-json";

const files = {
  markdown: ["regesta.md", "text/markdown"],
  ris: ["regesta.ris", "application/x-research-info-systems"],
  biblatex: ["regesta.bib", "application/x-bibtex"],
  "csl-json": ["regesta.json", "application/vnd.citationstyles.csl+json"],
} as const satisfies Record<ExportKind, readonly [string, string]>;

/** A dossier as a file: quotations with notes and citations, or records for a reference manager. */
export function dossierExport(kind: ExportKind, entries: readonly LoadedEntry[]): KeptFile {
  const [name, type] = files[kind];
  return { name, type, content: kind === "markdown" ? markdown(entries) : records(kind, entries) };
}

function markdown(entries: readonly LoadedEntry[]): string {
  return entries
    .map(({ entry, unit, sheet }) => {
      const citation = written(sheet, unit.pinpoints, unit.permalink).plain;
      const note = entry.note === "" ? "" : `\n${markdownWords(entry.note)}\n`;
      return `> ${markdownWords(quotation(unit.words, unit.language))}\n\n${markdownWords(citation)}\n${note}`;
    })
    .join("\n---\n\n");
}

function records(kind: Exclude<ExportKind, "markdown">, entries: readonly LoadedEntry[]): string {
  const items = entries.map(({ entry, unit, sheet }) => {
    const record = written(sheet, unit.pinpoints, unit.permalink, kind).plain;
    return withOwnKey(kind, record, `${unit.text}-${unit.id}`, entry.note);
  });
  if (kind !== "csl-json") return items.join(kind === "ris" ? "" : "\n");
  const list: unknown = items.flatMap((item): unknown[] => {
    const parsed: unknown = JSON.parse(item);
    return Array.isArray(parsed) ? parsed : [];
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Each entry has a key of its own in a file, and the reader's note beside ours. */
function withOwnKey(
  kind: Exclude<ExportKind, "markdown">,
  record: string,
  key: string,
  note: string,
): string {
  const line = note.replace(/\s+/g, " ").trim();
  if (kind === "ris")
    return line === "" ? record : record.replace("ER  - ", () => `N1  - ${line}\r\nER  - `);
  if (kind === "biblatex") {
    const annotation = line === "" ? "" : `  annotation = {${texWords(line)}},\n`;
    return record
      .replace(/\{[^,]+,\n/, () => `{${key},\n`)
      .replace(/\}\n$/, () => `${annotation}}\n`);
  }
  const named = record.replace(/"id": "[^"]*"/, () => `"id": ${JSON.stringify(key)}`);
  if (line === "") return named;
  return named.replace(/"note": "/, () => `"annote": ${JSON.stringify(line)},\n    "note": "`);
}
