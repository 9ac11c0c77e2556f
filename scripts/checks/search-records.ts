import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Archive } from "#archive/archive.ts";
import { indexRecords } from "#search/index-record.ts";
import type { BuiltSite, Findings } from "./built-site.ts";

/** The search index holds one record for every unit, just as it was given, and no other. */
export function searchRecords(site: BuiltSite, archive: Archive): Findings {
  const files = globSync("pagefind/fragment/*.pf_fragment", { cwd: site.folder });
  const indexed = new Set(
    files.map((file) => {
      const text = gunzipSync(readFileSync(join(site.folder, file))).toString("utf8");
      const fragment: unknown = JSON.parse(text.slice(text.indexOf("{")));
      return addressOf(fragment);
    }),
  );
  const expected = indexRecords(archive).map(({ url }) => url);
  return [
    ...(files.length === expected.length
      ? []
      : [`The index has ${String(files.length)} records for ${String(expected.length)} units.`]),
    ...expected.filter((url) => !indexed.has(url)).map((url) => `The index lacks ${url}.`),
  ];
}

function addressOf(fragment: unknown): unknown {
  return typeof fragment === "object" && fragment !== null && "url" in fragment ? fragment.url : "";
}
