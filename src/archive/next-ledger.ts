import type { Bilingual } from "#schemas/language.ts";
import type { Archive, Permalink, Release, Unit } from "./archive.ts";
import { fingerprint, publishedWords } from "./fingerprint.ts";

/** What an editor says of a new release. */
export interface LedgerChange {
  readonly release: Release;
  /** New ids of units, by their old ones: `text/unit`. */
  readonly moved: ReadonlyMap<string, string>;
  readonly withdrawn: ReadonlySet<string>;
  /** Why words changed, or units moved or were withdrawn. */
  readonly reason: Bilingual | undefined;
}

/** The next state of the ledger, or what the editor has yet to say, a sentence each. */
export type NextLedger =
  | {
      readonly ok: true;
      readonly releases: readonly Release[];
      readonly permalinks: readonly Permalink[];
    }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * Enters the units of an archive in its ledger: adds those that are new and the words that changed,
 * and marks what moved or was withdrawn. Nothing that the ledger has is taken out.
 */
export function nextLedger(archive: Archive, change: LedgerChange): NextLedger {
  const missing = [...unsaid(archive, change), ...misnamed(archive, change)];
  if (missing.length > 0) return { ok: false, missing };
  const known = [...archive.permalinks.values()].map((permalink) =>
    nextPermalink(archive, permalink, change),
  );
  const added = [...archive.units.values()]
    .filter(({ key }) => !archive.permalinks.has(key))
    .map((unit): Permalink => {
      return { id: unit.key, status: "current", versions: [version(unit, change.release)] };
    });
  const releases = [...archive.releases.values()];
  const isNew = !archive.releases.has(change.release.id);
  return {
    ok: true,
    releases: isNew ? [...releases, change.release] : releases,
    permalinks: [...known, ...added],
  };
}

function unsaid(archive: Archive, { moved, withdrawn, reason }: LedgerChange): string[] {
  return [...archive.permalinks.values()].flatMap((permalink): string[] => {
    if (permalink.status !== "current") return [];
    const { id } = permalink;
    const unit = archive.units.get(id);
    if (unit === undefined && !moved.has(id) && !withdrawn.has(id)) {
      return [`\`${id}\` is gone: say \`--moved ${id}=text/unit\` or \`--withdrawn ${id}\`.`];
    }
    if (reason !== undefined) return [];
    if (unit === undefined)
      return [`\`${id}\` is gone: say why with \`--reason.en\` and \`--reason.fr\`.`];
    if (!hasChanged(permalink, unit)) return [];
    return [
      `The words of \`${id}\` changed: say why with \`--reason.en\` and \`--reason.fr\`.\n    published: ${permalink.versions.at(-1)?.words ?? ""}\n    now:       ${publishedWords(unit)}`,
    ];
  });
}

function misnamed(archive: Archive, { moved, withdrawn }: LedgerChange): string[] {
  const gone = [...moved.keys(), ...withdrawn];
  return [
    ...gone
      .filter((id) => archive.permalinks.get(id)?.status !== "current" || archive.units.has(id))
      .map((id) => `\`${id}\` is no published permalink whose unit is gone.`),
    ...[...moved.values()]
      .filter((id) => !archive.units.has(id))
      .map((id) => `\`${id}\` is no unit, so nothing can have moved there.`),
  ];
}

function nextPermalink(archive: Archive, permalink: Permalink, change: LedgerChange): Permalink {
  const { release, moved, withdrawn, reason } = change;
  const { id, versions } = permalink;
  const unit = archive.units.get(id);
  if (permalink.status === "moved") {
    return { ...permalink, movedTo: moved.get(permalink.movedTo) ?? permalink.movedTo };
  }
  if (permalink.status === "withdrawn") return permalink;
  const movedTo = moved.get(id);
  if (reason !== undefined && movedTo !== undefined) {
    return { id, status: "moved", versions, movedTo, release: release.id, reason };
  }
  if (reason !== undefined && withdrawn.has(id)) {
    return { id, status: "withdrawn", versions, release: release.id, reason };
  }
  if (reason === undefined || unit === undefined || !hasChanged(permalink, unit)) return permalink;
  return { ...permalink, versions: [...versions, { ...version(unit, release), reason }] };
}

function hasChanged({ versions }: Permalink, unit: Unit): boolean {
  return versions.at(-1)?.sha256 !== fingerprint(publishedWords(unit));
}

function version(unit: Unit, release: Release): Permalink["versions"][number] {
  const words = publishedWords(unit);
  return { release: release.id, sha256: fingerprint(words), words };
}
