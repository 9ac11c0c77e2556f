import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { searchIndex, type IndexFile } from "./search-index.ts";

const folder = "pagefind";

/** Gives the built site its search index, and the development server one that is kept in memory. */
export function searchIntegration(): AstroIntegration {
  return {
    name: "regesta-search",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { archive } = openArchive(contentRoot);
        const files = await searchIndex(archive);
        writeIndex(join(fileURLToPath(dir), folder), files);
        logger.info(`${String(archive.units.size)} units indexed in ${String(files.length)} files`);
      },
      "astro:server:setup": ({ server }) => {
        const files = searchIndex(openArchive(contentRoot).archive);
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? "")?.[1];
          void files.then((built) => {
            const file = built.find((candidate) => candidate.path === path);
            if (file === undefined) {
              next();
              return;
            }
            response.setHeader("Content-Type", "application/octet-stream");
            response.end(file.content);
          });
        });
      },
    },
  };
}

function writeIndex(root: string, files: readonly IndexFile[]): void {
  rmSync(root, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
