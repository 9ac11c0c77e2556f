import { inlineWords } from "#schemas/inline-words.ts";
import type { Action, Archive, Text } from "../archive.ts";
import type { FieldPath, Problem } from "../problem.ts";

/** Every paragraph of a text whose actions are recorded has one, and its words are printed there. */
export function actions(archive: Archive): Problem[] {
  return [...archive.actions.values()].flatMap(({ id, actions: recorded }) => {
    const text = archive.texts.get(id);
    if (text === undefined) return [];
    return [
      ...recorded.flatMap((action, index) => wordsProblems(archive, id, action, index)),
      ...missing(text, recorded),
      ...outOfOrder(archive, id, recorded),
    ];
  });
}

function wordsProblems(archive: Archive, id: string, action: Action, index: number): Problem[] {
  const unit = archive.units.get(`${id}/${action.unit}`);
  if (unit === undefined) return [];
  const printed = inlineWords(unit.words);
  return (["words", "addressed", "urgency"] as const).flatMap((field): Problem[] => {
    const words = action[field];
    if (words === undefined || printed.includes(words)) return [];
    return [
      problem(id, ["actions", index, field], "words-not-in-unit", {
        message: `The paragraph \`${action.unit}\` does not say «${words}».`,
        hint: "Copy its words letter for letter.",
      }),
    ];
  });
}

function missing(text: Text, recorded: readonly Action[]): Problem[] {
  const known = new Set(recorded.map(({ unit }) => unit));
  return text.units
    .filter(({ kind, id }) => (kind === "preambular" || kind === "operative") && !known.has(id))
    .map(({ id }) =>
      problem(text.id, ["actions"], "paragraph-without-action", {
        message: `The paragraph \`${id}\` has no action.`,
        hint: "Enter the verb that it begins with.",
      }),
    );
}

function outOfOrder(archive: Archive, id: string, recorded: readonly Action[]): Problem[] {
  const positions = recorded.map(({ unit }) => archive.units.get(`${id}/${unit}`)?.position ?? 0);
  const index = positions.findIndex((position, place) => position < (positions[place - 1] ?? 0));
  if (index === -1) return [];
  return [
    problem(id, ["actions", index, "unit"], "action-out-of-order", {
      message: `The action of \`${recorded[index]?.unit ?? ""}\` stands after one of a later paragraph.`,
      hint: "Put the actions in the order of the text.",
    }),
  ];
}

function problem(
  id: string,
  field: FieldPath,
  rule: string,
  words: Pick<Problem, "hint" | "message">,
): Problem {
  return { rule, record: { kind: "actions", id }, field, ...words };
}
