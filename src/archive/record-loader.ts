import { relative } from "node:path";
import type { Loader } from "astro/loaders";
import type { Records } from "./archive.ts";
import { contentRoot } from "./content-root.ts";
import { openArchive } from "./open-archive.ts";

/**
 * An Astro loader for one kind of record. Every kind is read and checked each time, so that a
 * record that disagrees with another stops the build with the whole list of problems; Astro's own
 * `file()` loader and `reference()` would log an error and publish what is left.
 */
export function recordLoader(kind: keyof Records): Loader {
  return {
    name: `regesta-${kind}`,
    load: async (context) => {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const { records } = openArchive(contentRoot);
        const entries = [...records[kind]].map(([id, record]) => ({ id, data: { ...record } }));
        const parsed = await Promise.all(
          entries.map(async (entry) => ({ ...entry, data: await context.parseData(entry) })),
        );
        store.clear();
        for (const entry of parsed) store.set(entry);
      };
      await fill();
      watcher?.on("change", (path) => {
        if (relative(contentRoot, path).startsWith("..")) return;
        fill().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}
