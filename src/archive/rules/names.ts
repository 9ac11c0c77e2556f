import { inlineWords } from "#schemas/inline-words.ts";
import { findNames, namedKinds, type FoundName } from "../find-names.ts";
import type { Archive } from "../archive.ts";
import type { FieldPath, Problem } from "../problem.ts";

/** Names are printed in the texts as their records say, and what is said of them is said there. */
export function names(archive: Archive): Problem[] {
  const found = findNames(archive);
  return [...unfoundForms(archive, found), ...offices(archive, found), ...claims(archive, found)];
}

/** Every form that a record gives stands somewhere in the words of a text. */
function unfoundForms(archive: Archive, found: readonly FoundName[]): Problem[] {
  const known = new Set(found.map(({ kind, id, form }) => `${kind} ${id} ${form}`));
  return namedKinds.flatMap((kind) =>
    [...archive[kind]].flatMap(([id, record]) => {
      const [field, forms = []] =
        "printed" in record ? ["printed", record.printed] : ["forms", record.forms];
      return forms.flatMap((form, index): Problem[] => {
        if (known.has(`${kind} ${id} ${form}`)) return [];
        return [
          problem({ kind, id }, [field, index], "name-not-in-texts", {
            message: `No text prints «${form}», or only inside a longer name.`,
            hint: "Copy the name as a paragraph has it; other spellings go to `equivalents`.",
          }),
        ];
      });
    }),
  );
}

function offices(archive: Archive, found: readonly FoundName[]): Problem[] {
  return [...archive.persons.values()].flatMap(({ id, offices: held = [] }) =>
    held.flatMap(({ as, unit, date }, index) => [
      ...saidThere(archive, { kind: "persons", id }, ["offices", index, "as"], unit, as),
      ...namedThere(found, "persons", id, ["offices", index, "unit"], unit),
      ...undated(archive, id, index, unit, date),
    ]),
  );
}

/** An office whose paragraph tells of a dated act or event is given its date. */
function undated(
  archive: Archive,
  id: string,
  index: number,
  unit: string,
  date: string,
): Problem[] {
  const dated = [...archive.events.values()].some(({ units }) => units.includes(unit));
  if (date !== "undated" || !dated) return [];
  return [
    problem({ kind: "persons", id }, ["offices", index, "date"], "office-without-date", {
      message: `The paragraph \`${unit}\` tells of something that is dated, and the office has no date.`,
      hint: "Give the date or time for which the paragraph says so.",
    }),
  ];
}

function claims(archive: Archive, found: readonly FoundName[]): Problem[] {
  return [...archive.places.values()].flatMap(({ id, claims: made = [] }) =>
    made.flatMap(({ unit, words }, index) => [
      ...saidThere(archive, { kind: "places", id }, ["claims", index, "words"], unit, words),
      ...namedThere(found, "places", id, ["claims", index, "unit"], unit),
    ]),
  );
}

function saidThere(
  archive: Archive,
  record: Problem["record"],
  field: FieldPath,
  key: string,
  words: string,
): Problem[] {
  const unit = archive.units.get(key);
  if (unit === undefined || inlineWords(unit.words).includes(words)) return [];
  return [
    problem(record, field, "words-not-in-unit", {
      message: `The paragraph \`${key}\` does not say «${words.slice(0, 60)}».`,
      hint: "Copy its words letter for letter.",
    }),
  ];
}

function namedThere(
  found: readonly FoundName[],
  kind: "persons" | "places",
  id: string,
  field: FieldPath,
  key: string,
): Problem[] {
  if (found.some((name) => name.kind === kind && name.id === id && name.unit.key === key))
    return [];
  return [
    problem({ kind, id }, field, "not-named-there", {
      message: `The paragraph \`${key}\` names \`${id}\` in none of its forms.`,
      hint: "Name the paragraph that does, or add the form that it prints.",
    }),
  ];
}

function problem(
  record: Problem["record"],
  field: FieldPath,
  rule: string,
  words: Pick<Problem, "hint" | "message">,
): Problem {
  return { rule, record, field, ...words };
}
