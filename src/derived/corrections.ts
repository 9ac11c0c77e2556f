import type { Archive, Permalink, Release } from "#archive/archive.ts";
import type { Bilingual } from "#schemas/language.ts";
import { place, type Place } from "./place.ts";
import { unitHistories, type ChangedWords, type UnitHistories } from "./unit-history.ts";

/** Something that a release did to what was published before it. */
export interface Correction {
  readonly kind: "changed" | "moved" | "withdrawn";
  /** The permalink as it was published, `text/unit`. */
  readonly key: string;
  /** The unit as it stands now; undefined where it was withdrawn. */
  readonly place: Place | undefined;
  readonly reason: Bilingual;
  /** For changed words: the new ones against the old. */
  readonly changes: readonly ChangedWords[];
}

/** What a release published for the first time, and what it corrected. */
export interface ReleaseLog {
  readonly release: Release;
  readonly addedPermalinks: number;
  readonly corrections: readonly Correction[];
}

/** The log of every release, the latest first, in the order of the ledger. */
export function corrections(archive: Archive): ReleaseLog[] {
  const permalinks = [...archive.permalinks.values()];
  const histories = unitHistories(archive);
  return [...archive.releases.values()]
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map((release) => ({
      release,
      addedPermalinks: permalinks.filter(({ versions }) => versions[0]?.release === release.id)
        .length,
      corrections: permalinks.flatMap((permalink) => [
        ...changes(archive, histories, permalink, release),
        ...endings(archive, permalink, release),
      ]),
    }));
}

function changes(
  archive: Archive,
  histories: UnitHistories,
  permalink: Permalink,
  release: Release,
): Correction[] {
  return permalink.versions.flatMap(({ release: id, reason }, index): Correction[] => {
    if (index === 0 || id !== release.id || reason === undefined) return [];
    const key = permalink.status === "moved" ? permalink.movedTo : permalink.id;
    const unit = archive.units.get(key);
    const history = unit === undefined ? [] : histories.of(unit);
    const version = history.find((other) => other.release.id === id && other.changes.length > 0);
    return [
      {
        kind: "changed",
        key: permalink.id,
        place: unit === undefined ? undefined : place(archive, unit),
        reason,
        changes: version?.changes ?? [],
      },
    ];
  });
}

function endings(archive: Archive, permalink: Permalink, release: Release): Correction[] {
  if (permalink.status === "current" || permalink.release !== release.id) return [];
  const unit = permalink.status === "moved" ? archive.units.get(permalink.movedTo) : undefined;
  return [
    {
      kind: permalink.status,
      key: permalink.id,
      place: unit === undefined ? undefined : place(archive, unit),
      reason: permalink.reason,
      changes: [],
    },
  ];
}
