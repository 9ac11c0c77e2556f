import type { Unit } from "#archive/archive.ts";
import type { EnclosingInline, Inline } from "#schemas/inline.ts";
import { markdownWords } from "#derived/markdown-words.ts";
import { textUrl, unitUrl } from "#urls";
import { citation } from "./citations.ts";
import type { ExportedText } from "./exported-text.ts";

/**
 * A text in CommonMark with GitHub's footnotes: headings for headings, each unit a paragraph whose
 * number links to its permalink, readings of ours in brackets after [sic].
 */
export function markdown(exported: ExportedText): string {
  const { text, absolute } = exported;
  const head = [
    `# ${markdownWords(text.title)}`,
    markdownWords(citation(exported, undefined, absolute(textUrl(text.id)))),
  ];
  const units = text.units.map((unit) => unitMarkdown(unit, absolute(unitUrl(unit))));
  return `${[...head, ...units].join("\n\n")}\n`;
}

function unitMarkdown(unit: Unit, permalink: string): string {
  const words = unit.words.map(inlineMarkdown).join("");
  if (unit.kind === "note") return `[^${unit.id}]: ${words}`;
  const label = unit.label ?? (unit.ordinal === undefined ? "¶" : `[${String(unit.ordinal)}]`);
  const number = `[${markdownWords(label)}](${permalink})`;
  if (unit.kind === "heading") return `${"#".repeat((unit.level ?? 1) + 1)} ${number} ${words}`;
  return unit.parentId === undefined
    ? `${number} ${words}`
    : `> ${number} ${words.replace(/\n/g, "\n> ")}`;
}

function inlineMarkdown(inline: Inline): string {
  switch (inline.kind) {
    case "words":
      return markdownWords(inline.value);
    case "line-break":
      return "  \n";
    case "note-call":
      return `[^${inline.note}]`;
    default:
      return enclosed(inline, inline.children.map(inlineMarkdown).join(""));
  }
}

function enclosed(inline: EnclosingInline, inside: string): string {
  switch (inline.kind) {
    case "italic":
      return `*${inside}*`;
    case "underline":
      return `<u>${inside}</u>`;
    case "superscript":
      return `<sup>${inside}</sup>`;
    case "sic":
      return `${inside} \\[*sic*${inline.reading === undefined ? "" : `: ${markdownWords(inline.reading)}`}\\]`;
    case "language":
    case "reference":
      return inside;
  }
}
