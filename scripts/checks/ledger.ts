import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "#archive/archive.ts";
import { publishedAddresses } from "../published-addresses.ts";
import { fileAt, type BuiltSite, type Findings } from "./built-site.ts";

/** Every address that was ever published answers, and every address of the site is in the ledger. */
export function ledger(site: BuiltSite, archive: Archive): Findings {
  return [...lostAddresses(site, archive), ...unrecorded(site, archive)];
}

/** Addresses that were published and do not answer any more. */
export function lostAddresses(
  site: Pick<BuiltSite, "base" | "folder">,
  archive: Archive,
): Findings {
  const paths = [
    ...archive.addresses.keys(),
    ...[...archive.permalinks.keys()].map((key) => `/texts/${key}/`),
  ];
  return [
    ...paths
      .filter((path) => fileAt(site, site.base + path.slice(1)) === undefined)
      .map((path) => `${path}: it was published, and does not answer any more.`),
    ...lostAnchors(site, archive),
  ];
}

/** In its text, too, a unit is found under every id that it had. */
function lostAnchors({ folder }: Pick<BuiltSite, "folder">, archive: Archive): Findings {
  return [...archive.texts.keys()].flatMap((textId) => {
    const page = readFileSync(join(folder, "texts", textId, "index.html"), "utf8");
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    return [...archive.permalinks.values()]
      .filter(({ id, status }) => status !== "withdrawn" && id.startsWith(`${textId}/`))
      .map(({ id }) => id.slice(textId.length + 1))
      .filter((id) => !ids.has(id))
      .map((id) => `/texts/${textId}/#${id}: it was published, and is no place any more.`);
  });
}

function unrecorded(site: BuiltSite, archive: Archive): Findings {
  return publishedAddresses(site.folder, archive.permalinks.keys())
    .filter((path) => !archive.addresses.has(path))
    .map((path) => `${path}: the ledger has no such address; run \`npm run ledger\`.`);
}
