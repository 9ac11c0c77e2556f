import { inlineWords } from "#schemas/inline-words.ts";
import { walkInlines } from "#schemas/walk-inlines.ts";
import { fileWords } from "../file-words.ts";
import type { Archive, Text, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Every departure from the file is declared, and every declaration has its departure. */
export function interventions(archive: Archive): Problem[] {
  return [...archive.texts.values()].flatMap((text) => {
    const moved = movedUnits(text);
    const crowded = crowdedLines(text);
    return text.units.flatMap((unit) => [
      ...sicProblems(unit),
      ...hyphenProblems(unit),
      ...declared(unit, "merged-page-break", unit.source.length > 1, "stands in several spans"),
      ...declared(unit, "moved-note", moved.has(unit), "stands out of the order of the file"),
      ...declared(unit, "split-line", sharesLine(unit, crowded), "shares a line of the file"),
    ]);
  });
}

/** Each `<sic>` has one intervention that says why it is there, and each such intervention a `<sic>`. */
function sicProblems(unit: Unit): Problem[] {
  const marked = walkInlines(unit.words).flatMap((inline) =>
    inline.kind === "sic" ? [inlineWords(inline.children)] : [],
  );
  const explained = unit.interventions.flatMap((intervention) =>
    intervention.kind === "misprint" || intervention.kind === "extraction-damage"
      ? [intervention.at]
      : [],
  );
  return [
    ...without(marked, explained).map((words) => ({
      rule: "sic-without-reason",
      ...unitField(unit, "text"),
      message: `The words «${words}» are marked <sic>, and no intervention says why.`,
      hint: "Add an intervention of the kind `misprint` or `extraction-damage` with these words.",
    })),
    ...without(explained, marked).map((words) => ({
      rule: "reason-without-sic",
      ...unitField(unit, "interventions"),
      message: `An intervention explains «${words}», which no <sic> marks.`,
      hint: "Mark the words with <sic>, or remove the intervention.",
    })),
  ];
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

function hyphenProblems(unit: Unit): Problem[] {
  const bare = fileWords({ ...unit, interventions: [] });
  return unit.interventions.flatMap((intervention, index): Problem[] => {
    if (intervention.kind !== "joined-hyphen") return [];
    const times = bare.split(intervention.at).length - 1;
    if (times === 1) return [];
    return [
      {
        rule: "intervention-place",
        ...unitField(unit, "interventions", index, "at"),
        message: `The words «${intervention.at}» stand in the unit ${String(times)} times, not once.`,
        hint: "Give as many of the words around as make the place clear.",
      },
    ];
  });
}

/** Units that stand after others which the file has later. */
function movedUnits(text: Text): ReadonlySet<Unit> {
  let latest = 0;
  return new Set(
    text.units.filter(({ source }) => {
      const line = source[0]?.fromLine ?? 0;
      const isMoved = line < latest;
      latest = Math.max(latest, line);
      return isMoved;
    }),
  );
}

/** Lines of the file that more than one unit transcribes. */
function crowdedLines(text: Text): ReadonlySet<number> {
  const lines = text.units.flatMap(linesOf);
  const seen = new Set<number>();
  return new Set(lines.filter((line) => seen.size === seen.add(line).size));
}

function sharesLine(unit: Unit, crowded: ReadonlySet<number>): boolean {
  return linesOf(unit).some((line) => crowded.has(line));
}

/** The lines that a unit stands on, each once. */
function linesOf({ source }: Unit): number[] {
  const lines = source.flatMap(({ fromLine, toLine }) =>
    Array.from({ length: toLine - fromLine + 1 }, (_, index) => fromLine + index),
  );
  return [...new Set(lines)];
}

function declared(
  unit: Unit,
  kind: "merged-page-break" | "moved-note" | "split-line",
  isSo: boolean,
  what: string,
): Problem[] {
  const isDeclared = unit.interventions.some((intervention) => intervention.kind === kind);
  if (isSo === isDeclared) return [];
  return [
    {
      rule: isSo ? "undeclared-intervention" : "needless-intervention",
      ...unitField(unit, isSo ? "source" : "interventions"),
      message: isSo
        ? `The unit ${what}, and no intervention of the kind \`${kind}\` says so.`
        : `An intervention of the kind \`${kind}\` is declared, but it is not so that the unit ${what}.`,
      hint: isSo ? "Declare it, with its reason." : "Remove it, or correct the unit's span.",
    },
  ];
}
