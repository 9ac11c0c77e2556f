import type { Inline } from "#schemas/inline.ts";
import type { SpanLanguage } from "#schemas/language.ts";
import type { Archive, Unit } from "../archive.ts";
import type { Problem } from "../problem.ts";
import { unitField } from "./rule.ts";

/** Words are in the script of the language that they are said to be in. */
export function scriptsOfLanguages(archive: Archive): Problem[] {
  return [...archive.units.values()].flatMap((unit) =>
    passages(unit.words, unit.language)
      .filter(({ words, language }) => !isInScript(words, language))
      .map(({ words, language }) => ({
        rule: "script-mismatch",
        ...unitField(unit, ...(language === unit.language ? ["language"] : ["text"])),
        message: `«${words.trim().slice(0, 40)}» is said to be \`${language}\`, and is not in its script.`,
        hint: "Correct the language, or mark the words that are in another one.",
      })),
  );
}

const scripts = {
  en: /\p{Script=Latin}/gu,
  fr: /\p{Script=Latin}/gu,
  la: /\p{Script=Latin}/gu,
  "hy-Latn": /\p{Script=Latin}/gu,
  "ru-Latn": /\p{Script=Latin}/gu,
  hy: /\p{Script=Armenian}/gu,
  ru: /\p{Script=Cyrillic}/gu,
} as const satisfies Record<SpanLanguage, RegExp>;

/** Addresses and foreign names may stand in any text, so a third of its letters is enough. */
function isInScript(words: string, language: SpanLanguage): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const own = words.match(scripts[language])?.length ?? 0;
  return own * 3 >= letters;
}

interface Passage {
  readonly words: string;
  readonly language: SpanLanguage;
}

/** The words in each language, those of a unit's own language together; damage as we read it. */
function passages(inlines: readonly Inline[], language: Unit["language"]): Passage[] {
  const inner: Passage[] = [];
  const own = ownWords(inlines, inner);
  return [{ words: own, language }, ...inner];
}

function ownWords(inlines: readonly Inline[], inner: Passage[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "words") return inline.value;
      if (!("children" in inline)) return "";
      if (inline.kind === "sic" && inline.reading !== undefined) return inline.reading;
      const words = ownWords(inline.children, inner);
      if (inline.kind !== "language") return words;
      inner.push({ words, language: inline.language });
      return "";
    })
    .join("");
}
