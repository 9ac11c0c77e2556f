import type { Archive, Text, Unit } from "#archive/archive.ts";
import { isQuotation } from "#derived/is-quotation.ts";
import { place } from "#derived/place.ts";
import { references } from "#derived/references.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { Inline } from "#schemas/inline.ts";
import { locatorText } from "#strings/locator-text.ts";
import type { NoteCall } from "./checked-unit.ts";
import type { PublishedUnit } from "./read-published.ts";

/** The units of a text as quotations are compared with them, in reading order. */
export function publishedUnits(archive: Archive, text: Text): PublishedUnit[] {
  return text.units.map((unit) => {
    const { locator } = place(archive, unit);
    const calls = noteCalls(unit.words);
    const quotes = quotedBy(unit);
    return {
      id: unit.id,
      kind: unit.kind,
      ...(unit.label === undefined ? {} : { label: unit.label }),
      ...(unit.language === text.language ? {} : { language: unit.language }),
      name: { en: locatorText("en", locator), fr: locatorText("fr", locator) },
      words: inlineWords(unit.words),
      ...(calls.length === 0 ? {} : { calls }),
      ...(quotes.length === 0 ? {} : { quotes }),
      ...(isQuotation(unit) ? { isQuotation: true } : {}),
    };
  });
}

/** The records whose words a unit quotes: `instrument:id`. */
export function quotedBy(unit: Unit): string[] {
  return references(unit)
    .filter(({ use }) => use === "quoted")
    .map(({ to }) => `${to.kind}:${to.id}`);
}

function noteCalls(inlines: readonly Inline[], from = 0): NoteCall[] {
  let at = from;
  return inlines.flatMap((inline) => {
    const start = at;
    at += inlineWords([inline]).length;
    if (inline.kind === "note-call") return [{ at: start, mark: inline.mark }];
    return "children" in inline ? noteCalls(inline.children, start) : [];
  });
}
