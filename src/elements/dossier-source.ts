import type { Dossier, DossierEntry } from "#derived/dossier.ts";
import type { CiteSource, SheetFile, UnitFile } from "./cite-source.ts";
import { NotPublished } from "./data-files.ts";

/** An entry with what the site publishes of its unit. */
export interface LoadedEntry {
  readonly entry: DossierEntry;
  readonly unit: UnitFile;
  readonly sheet: SheetFile;
}

/** How many entries are asked for at a time, so that none of them waits long for its turn. */
const atATime = 24;

/**
 * Entries whose units the site has; one that it does not have is left out. Throws where it cannot
 * be known whether it has them.
 */
export async function loadedEntries(source: CiteSource, dossier: Dossier): Promise<LoadedEntry[]> {
  const loaded: LoadedEntry[] = [];
  for (let from = 0; from < dossier.length; from += atATime) {
    const some = dossier.slice(from, from + atATime);
    const answers = await Promise.all(some.map((entry) => loadedEntry(source, entry)));
    loaded.push(...answers.flat());
  }
  return loaded;
}

async function loadedEntry(source: CiteSource, entry: DossierEntry): Promise<LoadedEntry[]> {
  const [textId = ""] = entry.key.split("/");
  try {
    const [unit, sheet] = await Promise.all([source.unit(entry.key), source.sheet(textId)]);
    return [{ entry, unit, sheet }];
  } catch (error) {
    if (error instanceof NotPublished) return [];
    throw error;
  }
}
