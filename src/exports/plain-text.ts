import { inlineWords } from "#schemas/inline-words.ts";
import { locatorText } from "#strings/locator-text.ts";
import { textUrl } from "#urls";
import type { ExportedText } from "./exported-text.ts";
import { citation } from "./citations.ts";

/**
 * A text in UTF-8 with a locator before every unit, in brackets: its id and its name. Line breaks
 * of print are line breaks; units are parted by empty lines.
 */
export function plainText(exported: ExportedText): string {
  const { text, places, absolute } = exported;
  const language = text.language === "fr" ? "fr" : "en";
  const head = [
    text.title,
    citation(exported, undefined, absolute(textUrl(text.id))),
    `SHA-256 ${text.source.file}.txt ${text.source.sha256}`,
  ];
  const units = places.map(({ unit, locator }) => {
    const words = [unit.label, inlineWords(unit.words)].filter(Boolean).join(" ");
    return `[${unit.id} | ${locatorText(language, locator)}]\n${words}`;
  });
  return `${[head.join("\n"), ...units].join("\n\n")}\n`;
}
