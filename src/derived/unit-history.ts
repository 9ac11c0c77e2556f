import { diffWordsWithSpace } from "diff";
import type { Archive, Release, Unit } from "#archive/archive.ts";
import { shortFingerprint } from "#archive/fingerprint.ts";
import type { Version } from "#schemas/ledger.ts";
import type { Bilingual } from "#schemas/language.ts";

/** A stretch of words, and whether a version brought it or left it out. */
export interface ChangedWords {
  readonly kind: "kept" | "added" | "removed";
  readonly words: string;
}

/** The words of a unit as they were published. */
export interface PublishedVersion {
  readonly release: Release;
  /** The first eight hexadecimal digits of the SHA-256 of the words. */
  readonly fingerprint: string;
  /** Why the words differ from the version before. */
  readonly reason: Bilingual | undefined;
  /** The words against those of the version before; for the first one, nothing. */
  readonly changes: readonly ChangedWords[];
}

/** Every version of a unit that was published, under whatever id, the first one first. */
export type UnitHistory = readonly PublishedVersion[];

/** Looks up what the ledger knows of units. */
export interface UnitHistories {
  readonly of: (unit: Unit) => UnitHistory;
  /** The keys that a unit had before its own, `text/unit`. */
  readonly formerKeys: (unit: Unit) => readonly string[];
}

/** The histories of all units: the versions under their former ids, then those under their own. */
export function unitHistories(archive: Archive): UnitHistories {
  const moved = Map.groupBy(archive.permalinks.values(), (permalink) =>
    permalink.status === "moved" ? permalink.movedTo : "",
  );
  const formerKeys = (unit: Unit): string[] => (moved.get(unit.key) ?? []).map(({ id }) => id);
  return { formerKeys, of: (unit) => history(archive, [...formerKeys(unit), unit.key]) };
}

function history(archive: Archive, keys: readonly string[]): UnitHistory {
  const versions = keys.flatMap((key) => archive.permalinks.get(key)?.versions ?? []);
  return versions
    .filter(({ sha256 }, index) => versions.findIndex((other) => other.sha256 === sha256) === index)
    .map((version, index, all) => publishedVersion(archive, version, all[index - 1]));
}

function publishedVersion(
  archive: Archive,
  { release, sha256, words, reason }: Version,
  before: Version | undefined,
): PublishedVersion {
  return {
    release: archive.releases.get(release) ?? { id: release, date: "" },
    fingerprint: shortFingerprint(sha256),
    reason,
    changes: before === undefined ? [] : changedWords(before.words, words),
  };
}

function changedWords(before: string, after: string): ChangedWords[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "kept",
    words: value,
  }));
}
