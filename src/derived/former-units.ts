import type { Archive, Permalink, Text } from "#archive/archive.ts";
import type { Bilingual } from "#schemas/language.ts";
import { place, type Place } from "./place.ts";

/** A permalink that no longer leads to a unit of its own. */
export interface FormerUnit {
  readonly text: Text;
  /** The id that the unit had. */
  readonly id: string;
  /** Where it is now; undefined where it was withdrawn. */
  readonly movedTo: Place | undefined;
  /** The day of the release that moved or withdrew it. */
  readonly date: string;
  readonly reason: Bilingual;
  /** The words as they were last published. */
  readonly words: string;
}

/** Every permalink that was moved or withdrawn, in the order of the ledger. */
export function formerUnits(archive: Archive): FormerUnit[] {
  return [...archive.permalinks.values()].flatMap((permalink) => {
    if (permalink.status === "current") return [];
    return formerUnit(archive, permalink);
  });
}

function formerUnit(
  archive: Archive,
  permalink: Exclude<Permalink, { status: "current" }>,
): FormerUnit[] {
  const [textId = "", id = ""] = permalink.id.split("/");
  const text = archive.texts.get(textId);
  const target = permalink.status === "moved" ? archive.units.get(permalink.movedTo) : undefined;
  if (text === undefined) return [];
  return [
    {
      text,
      id,
      movedTo: target === undefined ? undefined : place(archive, target),
      date: archive.releases.get(permalink.release)?.date ?? "",
      reason: permalink.reason,
      words: permalink.versions.at(-1)?.words ?? "",
    },
  ];
}
