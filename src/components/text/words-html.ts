import type { EnclosingInline, Inline } from "#schemas/inline.ts";
import { documentNumber } from "#schemas/document-number.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "#strings/t.ts";
import type { Unit } from "#archive/archive.ts";
import { documentUrl, recordUrl, unitInContextUrl } from "#urls";

/** What the HTML of a unit's words depends on besides the words. */
export interface WordsContext {
  /** The text that the words belong to, for the calls of its notes. */
  readonly textId: string;
  /** The language of the interface around them. */
  readonly language: InterfaceLanguage;
  /** Whether the notes that the words call stand on the same page, and lead back to the calls. */
  readonly anchored: boolean;
  /** Words that were damaged on the way to the file and are not printed so. */
  readonly damaged: readonly string[];
}

/** The words of a unit that were damaged on the way to the file. */
export function damagedWords({ interventions }: Unit): string[] {
  return interventions.flatMap((intervention) =>
    intervention.kind === "extraction-damage" ? intervention.at : [],
  );
}

/**
 * A unit's words as HTML, letter for letter as printed: a template would put spaces where its lines
 * break. What is ours (a reading, the name of a note call) is inside `.editorial` or hidden.
 */
export function wordsHtml(inlines: readonly Inline[], context: WordsContext): string {
  return inlines.map((inline) => inlineHtml(inline, context)).join("");
}

function inlineHtml(inline: Inline, context: WordsContext): string {
  switch (inline.kind) {
    case "words":
      return escaped(inline.value);
    case "line-break":
      return "<br>";
    case "note-call":
      return noteCallHtml(inline, context);
    default:
      return enclosedHtml(inline, wordsHtml(inline.children, context), context);
  }
}

function noteCallHtml(
  { note, mark }: Extract<Inline, { kind: "note-call" }>,
  { textId, language, anchored }: WordsContext,
): string {
  const href = anchored ? `#${note}` : unitInContextUrl({ textId, id: note });
  const id = anchored ? ` id="call-${escaped(note)}"` : "";
  const name = `${translator(language)("note.call")} ${mark}`;
  return `<a class="note-call"${id} href="${escaped(href)}" role="doc-noteref" aria-label="${escaped(name)}">${escaped(mark)}</a>`;
}

function enclosedHtml(inline: EnclosingInline, inside: string, context: WordsContext): string {
  switch (inline.kind) {
    case "italic":
      return `<i>${inside}</i>`;
    case "underline":
      return `<u>${inside}</u>`;
    case "superscript":
      return `<sup>${inside}</sup>`;
    case "language":
      return `<span lang="${escaped(inline.language)}">${inside}</span>`;
    case "sic":
      return `<span class="sic">${inside}${readingHtml(inline, context)}</span>`;
    case "reference": {
      const href = referenceUrl(inline, context.language);
      return `<a class="reference" href="${escaped(href)}">${inside}</a>`;
    }
  }
}

/** A work that is cited by the number of a document leads to that document of it. */
function referenceUrl(
  { to, children }: Extract<Inline, { kind: "reference" }>,
  language: InterfaceLanguage,
): string {
  const number = to.kind === "work" ? documentNumber(inlineWords(children)) : undefined;
  return number === undefined ? recordUrl(language, to) : documentUrl(language, to.id, number);
}

/** Print's own slips are marked sic; for damage that print knows nothing of, only the reading is given. */
function readingHtml(
  { reading, children }: Extract<Inline, { kind: "sic" }>,
  { language, damaged }: WordsContext,
): string {
  const t = translator(language);
  const read = reading === undefined ? undefined : escaped(reading);
  const remark = damaged.includes(inlineWords(children))
    ? `<span lang="${language}">${t("sic.read")}</span>${read ?? ""}`
    : [`<i lang="la">sic</i>`, ...(read === undefined ? [] : [read])].join(t("sic.colon"));
  return `<span class="editorial"> [${remark}]</span>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
