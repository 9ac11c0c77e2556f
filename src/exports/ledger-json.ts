import type { Archive, Permalink } from "#archive/archive.ts";
import { fileUrl, permalinkUrl } from "#urls";
import type { Absolute } from "./absolute.ts";

/**
 * The ledger as it is published: every address with the release in which it appeared and last
 * changed, its aliases and its status; for permalinks of units also every version of their words
 * with its SHA-256 (of the printed label and words on one line, in UTF-8). JSON, indented, ending
 * with a line feed.
 */
export function ledgerJson(archive: Archive, absolute: Absolute): string {
  const permalinks = [...archive.permalinks.values()];
  const aliases = Map.groupBy(permalinks, (permalink) =>
    permalink.status === "moved" ? permalink.movedTo : "",
  );
  const ledger = {
    releases: [...archive.releases.values()],
    permalinks: permalinks.map((permalink) =>
      published(permalink, aliases.get(permalink.id) ?? [], absolute),
    ),
    addresses: [...archive.addresses.values()].map(({ id, release }) => ({
      address: absolute(fileUrl(id.slice(1))),
      appeared: release,
    })),
  };
  return `${JSON.stringify(ledger, null, 1)}\n`;
}

function published(permalink: Permalink, aliases: readonly Permalink[], absolute: Absolute) {
  const { id, status, versions, ...end } = permalink;
  return {
    address: absolute(permalinkUrl(id)),
    status,
    appeared: versions[0]?.release,
    changed: versions.at(-1)?.release,
    sha256: versions.at(-1)?.sha256,
    aliases: aliases.map((alias) => absolute(permalinkUrl(alias.id))),
    ...("movedTo" in end ? { movedTo: absolute(permalinkUrl(end.movedTo)) } : {}),
    ...("reason" in end ? { ended: end.release, reason: end.reason } : {}),
    versions,
  };
}
