import type { Archive, Body, NamedPlace, Person, State } from "#archive/archive.ts";
import type { Equivalent } from "#schemas/names.ts";
import { languageOfScript } from "./language-of-script.ts";
import type { Mention, Mentions } from "./mentions.ts";
import { place, type Place } from "./place.ts";

/** A name of the texts with every place that prints it. */
export interface NameEntry<T> {
  readonly record: T;
  /** The forms that the texts print, each once, the commonest first. */
  readonly forms: readonly PrintedForm[];
  /** Spellings of ours in other languages and scripts. */
  readonly equivalents: readonly Equivalent[];
  readonly mentions: readonly Mention[];
}

/** A form of a name, and its language where its script is that of one. */
export interface PrintedForm {
  readonly form: string;
  readonly language: "hy" | "ru" | undefined;
}

/** A person with the offices that the texts give. */
export interface PersonEntry extends NameEntry<Person> {
  readonly offices: readonly {
    readonly as: string;
    readonly date: string;
    readonly place: Place;
    readonly body: Body | undefined;
    readonly state: State | undefined;
  }[];
}

/** A place with what the texts say of it. */
export interface PlaceEntry extends NameEntry<NamedPlace> {
  readonly claims: readonly { readonly words: string; readonly place: Place }[];
}

/** The persons whom the texts name, in alphabetical order. */
export function personIndex(archive: Archive, named: Mentions): PersonEntry[] {
  return [...archive.persons.values()]
    .toSorted((a, b) => a.sortName.localeCompare(b.sortName, "en"))
    .map((person) => ({
      ...entry(person, named.of("persons", person.id)),
      offices: (person.offices ?? []).flatMap(({ as, date, unit: key, body, state }) => {
        const unit = archive.units.get(key);
        if (unit === undefined) return [];
        return [
          {
            as,
            date,
            place: place(archive, unit),
            body: archive.bodies.get(body ?? ""),
            state: archive.states.get(state ?? ""),
          },
        ];
      }),
    }));
}

/** The places that the texts name, in the alphabetical order of a language. */
export function placeIndex(archive: Archive, named: Mentions, language: "en" | "fr"): PlaceEntry[] {
  return [...archive.places.values()]
    .toSorted((a, b) => compareNames(a.name[language], b.name[language], language))
    .map((record) => ({
      ...entry(record, named.of("places", record.id)),
      claims: (record.claims ?? []).flatMap(({ words, unit: key }) => {
        const unit = archive.units.get(key);
        return unit === undefined ? [] : [{ words, place: place(archive, unit) }];
      }),
    }));
}

/** The bodies that the texts name, in the alphabetical order of a language. */
export function bodyIndex(
  archive: Archive,
  named: Mentions,
  language: "en" | "fr",
): NameEntry<Body>[] {
  return [...archive.bodies.values()]
    .toSorted((a, b) => compareNames(a.name[language], b.name[language], language))
    .map((body) => entry(body, named.of("bodies", body.id)));
}

/** Signs before a name, as in `“Tenth Congress”`, do not count. */
function compareNames(a: string, b: string, language: "en" | "fr"): number {
  return a.localeCompare(b, language, { ignorePunctuation: true });
}

function entry<T extends { readonly equivalents?: readonly Equivalent[] | undefined }>(
  record: T,
  found: readonly Mention[],
): NameEntry<T> {
  const counts = new Map<string, number>();
  for (const form of found.flatMap(({ forms }) => forms)) {
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const forms = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([form]) => ({ form, language: languageOfScript(form) }));
  return { record, forms, equivalents: record.equivalents ?? [], mentions: found };
}
