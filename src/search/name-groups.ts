import type { Archive, Person } from "#archive/archive.ts";
import type { Equivalent } from "#schemas/names.ts";
import { fold } from "./fold.ts";
import type { NameGroup } from "./name-group.ts";

interface Named {
  readonly name: { readonly en: string; readonly fr: string };
  readonly forms?: readonly string[] | undefined;
  readonly equivalents?: readonly Equivalent[] | undefined;
}

/**
 * The names that stand for each other: as the texts print them, and our equivalents. Things with
 * one name only have nothing to offer and are left out.
 */
export function nameGroups(archive: Archive): NameGroup[] {
  const { persons, places, bodies, states } = archive;
  return [
    ...[...places.values(), ...persons.values()].map(namesOf),
    ...[...bodies.values()].map((body) => wholeNames(namesOf(body))),
    ...[...persons.values()].map(familyNames),
    ...[...states.values()].map(({ en, fr, printed, equivalents }) =>
      namesOf({ name: { en, fr }, forms: printed, equivalents }),
    ),
  ].filter((group) => group.length > 1);
}

/** A person's family name as each form of the whole name has it: last, or before initials. */
function familyNames({ name, sortName, forms, equivalents }: Person): NameGroup {
  const [family = ""] = sortName.split(",");
  const names = namesOf({ name, forms, equivalents }).flatMap((form) => {
    const words = form.split(" ").filter((word) => /\p{L}{3}/u.test(word));
    return words.at(-1) ?? [];
  });
  return namesOf({ name: { en: family, fr: family }, forms: names });
}

/** The names of a body without the words that stand for it where it was named before: «Conseil». */
function wholeNames(names: NameGroup): NameGroup {
  const words = (name: string): readonly string[] => fold(name).split(" ");
  return names.filter((name) => {
    const [only, ...more] = words(name);
    const isPart = names.some((other) => other !== name && words(other).includes(only ?? ""));
    return more.length > 0 || !isPart;
  });
}

function namesOf({ name, forms = [], equivalents = [] }: Named): NameGroup {
  const names = [...forms, name.en, name.fr, ...equivalents.map(({ form }) => form)];
  return [...new Map(names.toReversed().map((form) => [fold(form), form])).values()].toReversed();
}
