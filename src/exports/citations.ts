import { citationForms, type CitationFormId } from "#derived/citation-forms.ts";
import { formLanguage } from "#derived/form-language.ts";
import type { Language } from "#schemas/language.ts";
import { citationHtml, citationText, type Pinpoints } from "#derived/citation-piece.ts";
import { citationPieces, defaultForm } from "./citations/all-forms.ts";
import type { CitedText } from "./citations/cited-text.ts";

/** A citation in one form. */
export interface WrittenCitation {
  readonly form: CitationFormId;
  readonly text: string;
  /** The same with titles in italics. */
  readonly html: string;
  /** The language of the form; undefined for records and bare addresses. */
  readonly language: Language | undefined;
  /** Whether it is a record for programs, and keeps its lines. */
  readonly isRecord: boolean;
}

/**
 * A place of a text, or the whole, in every form: that which the text is cited in by default
 * first. `url` is its absolute address.
 */
export function citations(
  cited: CitedText,
  pinpoints: Pinpoints | undefined,
  url: string,
): WrittenCitation[] {
  const first = defaultForm(cited);
  return [first, ...citationForms.filter((form) => form !== first)].map((form) => {
    const pieces = citationPieces(form, cited);
    const values = { pinpoints, url, accessed: undefined };
    return {
      form,
      text: citationText(pieces, values),
      html: citationHtml(pieces, values),
      language: formLanguage(form),
      isRecord: form === "biblatex" || form === "ris" || form === "csl-json",
    };
  });
}

/** The citation of a place in the form that its text is cited in by default. */
export function citation(cited: CitedText, pinpoints: Pinpoints | undefined, url: string): string {
  const values = { pinpoints, url, accessed: undefined };
  return citationText(citationPieces(defaultForm(cited), cited), values);
}
