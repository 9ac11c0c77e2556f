import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { base } from "#urls";
import { dataIndex, dataIndexFile } from "./data-index.ts";
import { sha256Sums, sumsFile } from "./sha256-sums.ts";
import { siteHeaders } from "./site-headers.ts";

/** Adds what can only be said of the whole site: the index of its data, its headers, and the hashes of its files. Stands last. */
export function finishingIntegration(): AstroIntegration {
  return {
    name: "regesta-finishing",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, "data", dataIndexFile), dataIndex(join(folder, "data")));
        writeFileSync(join(folder, "_headers"), siteHeaders(folder, base));
        writeFileSync(join(folder, sumsFile), sha256Sums(folder));
      },
    },
  };
}
