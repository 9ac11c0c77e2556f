import { relative } from "node:path";
import type { Loader } from "astro/loaders";
import type { Records } from "./archive.ts";
import { contentRoot } from "./content-root.ts";
import { openArchive, type OpenedArchive } from "./open-archive.ts";

/** What the loaders of all kinds share until a file changes. */
let opened: OpenedArchive | undefined;

/**
 * An Astro loader for one kind of record. All records are read and checked together, so that a
 * record that disagrees with another stops the build with the whole list of problems; Astro's own
 * `file()` loader and `reference()` would log an error and publish what is left.
 */
export function recordLoader(kind: keyof Records): Loader {
  return {
    name: `regesta-${kind}`,
    load: async (context) => {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        opened ??= openArchive(contentRoot);
        const entries = [...opened.records[kind]].map(([id, record]) => {
          return { id, data: { ...record } };
        });
        const parsed = await Promise.all(
          entries.map(async (entry) => ({ ...entry, data: await context.parseData(entry) })),
        );
        store.clear();
        for (const entry of parsed) store.set(entry);
      };
      await fill();
      watcher?.on("change", (path) => {
        if (relative(contentRoot, path).startsWith("..")) return;
        opened = undefined;
        // Every loader hears of the change before any of them reads.
        Promise.resolve()
          .then(fill)
          .catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
      });
    },
  };
}
