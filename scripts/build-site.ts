import { rmSync } from "node:fs";
import { build } from "astro";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { base } from "#urls";
import { lostAddresses } from "./checks/ledger.ts";
import { SiteError } from "./site-error.ts";

/** What a build is of, for telling the person who asked for it. */
export interface BuildSummary {
  readonly texts: number;
  readonly units: number;
  readonly seconds: number;
}

/**
 * Checks the content and builds the whole site with its search index into `outDir`. Throws a
 * `ContentError` before anything is written where the content cannot be published, and a
 * `SiteError`, keeping nothing, where an address that was published would no longer answer.
 */
export async function buildSite(outDir = "dist"): Promise<BuildSummary> {
  const start = performance.now();
  const { archive } = openArchive(contentRoot);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  // Astro would take records from its store although their schemas have changed since.
  rmSync("node_modules/.astro/data-store.json", { force: true });
  await build({ root: process.cwd(), outDir, logLevel: "warn" });
  const lost = lostAddresses({ folder: outDir, base }, archive);
  if (lost.length > 0) {
    rmSync(outDir, { recursive: true });
    throw new SiteError(lost);
  }
  return {
    texts: archive.texts.size,
    units: archive.units.size,
    seconds: (performance.now() - start) / 1000,
  };
}
