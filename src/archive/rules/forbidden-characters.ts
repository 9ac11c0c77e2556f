import type { Inline } from "#schemas/inline.ts";
import type { Archive, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { writtenValues, type WrittenValue } from "../written-values.ts";
import { unitField } from "./rule.ts";

/** No text holds a sign that cannot be seen, that turns the line round, or that passes for another. */
export function forbiddenCharacters(archive: Archive): Problem[] {
  return [
    ...writtenValues(archive).flatMap(signProblems),
    ...[...archive.units.values()].flatMap(mixedWords),
  ];
}

/** Controls, formats (bidirectional overrides among them), private use, unassigned, foreign digits. */
const forbidden = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\uFFFD]|(?![0-9])\p{Nd}/u;

function signProblems({ record, field, text }: WrittenValue): Problem[] {
  const sign = forbidden.exec(text)?.[0];
  if (sign === undefined && text === text.normalize("NFC")) return [];
  const code = sign?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  return [
    {
      rule: "forbidden-character",
      record,
      field,
      message:
        sign === undefined
          ? "The text has letters composed of parts (it is not in Unicode's form NFC)."
          : `The text has the sign U+${code}, which readers cannot see or tell from another.`,
      hint: "Write it with the plain sign; a source file that has it needs a <sic>.",
    },
  ];
}

/** Words of letters from two scripts that look alike, but for those that a <sic> marks. */
function mixedWords(unit: Unit): Problem[] {
  return plainWords(unit.words)
    .flatMap((text) => text.match(/\p{L}+/gu) ?? [])
    .filter((word) => scriptsIn(word) > 1)
    .map((word) => ({
      rule: "mixed-scripts",
      ...unitField(unit, "text"),
      message: `The word «${word}» has letters of two scripts that look alike.`,
      hint: "Write it in one script; where the source has it so, mark it with <sic>.",
    }));
}

function scriptsIn(word: string): number {
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Greek}/u,
  ];
  return scripts.filter((script) => script.test(word)).length;
}

function plainWords(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === "words") return [inline.value];
    return "children" in inline && inline.kind !== "sic" ? plainWords(inline.children) : [];
  });
}
