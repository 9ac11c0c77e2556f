import { inlineWords } from "#schemas/inline-words.ts";
import type { Archive, Unit } from "./archive.ts";

/** The kinds of record whose names are looked for in the words of the texts. */
export const namedKinds = ["bodies", "persons", "places", "states", "works"] as const;
export type NamedKind = (typeof namedKinds)[number];

/** A name of a record that stands in the words of a unit. */
export interface FoundName {
  readonly kind: NamedKind;
  readonly id: string;
  readonly unit: Unit;
  /** The name as it stands there. */
  readonly form: string;
  /** Its place in the printed words of the unit: UTF-16 offsets, `to` not included. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every printed form of every name in the words of every unit. Where forms overlap the
 * longest counts, so that «Nagorno Karabakh» is not also «Karabakh»; a form matches whole words
 * alone, letter for letter.
 */
export function findNames(archive: Archive): FoundName[] {
  const owners = formOwners(archive);
  const pattern = patternOf([...owners.keys()]);
  if (pattern === undefined) return [];
  return [...archive.units.values()].flatMap((unit) => {
    const words = inlineWords(unit.words).replaceAll("\n", " ");
    return [...words.matchAll(pattern)].flatMap(({ 0: form, index }) =>
      (owners.get(form) ?? []).map(({ kind, id }) => {
        return { kind, id, unit, form, from: index, to: index + form.length };
      }),
    );
  });
}

interface Owner {
  readonly kind: NamedKind;
  readonly id: string;
}

/** The records that a printed form may mean; a form of two records means both. */
function formOwners(archive: Archive): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const kind of namedKinds) {
    for (const [id, record] of archive[kind]) {
      const forms = "printed" in record ? record.printed : (record.forms ?? []);
      for (const form of forms) owners.set(form, [...(owners.get(form) ?? []), { kind, id }]);
    }
  }
  return owners;
}

function patternOf(forms: readonly string[]): RegExp | undefined {
  if (forms.length === 0) return undefined;
  const longestFirst = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
