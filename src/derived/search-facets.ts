import type { Archive, Text } from "#archive/archive.ts";
import type { Language } from "#schemas/language.ts";
import { unitKinds, type UnitKind } from "#schemas/unit.ts";
import { place } from "./place.ts";

/** What a search can be narrowed to. */
export interface SearchFacets {
  readonly texts: readonly Text[];
  readonly languages: readonly Language[];
  /** Kinds of unit; a part counts as the kind of the unit that it belongs to. */
  readonly kinds: readonly UnitKind[];
  /** How many units there are in all. */
  readonly total: number;
}

/** The texts, languages and kinds of unit that the archive holds. */
export function searchFacets(archive: Archive): SearchFacets {
  const units = [...archive.units.values()];
  const kinds = new Set(units.map((unit) => place(archive, unit).locator.kind));
  return {
    texts: [...archive.texts.values()],
    languages: [...new Set(units.map(({ language }) => language))],
    kinds: unitKinds.filter((kind) => kinds.has(kind)),
    total: units.length,
  };
}
