import type { CitationFormId } from "#derived/citation-forms.ts";
import type { CitationPiece } from "#derived/citation-piece.ts";
import { biblatex } from "./biblatex.ts";
import { inForm, type CitationForm, type CitedText } from "./cited-text.ts";
import { cslJson } from "./csl-json.ts";
import { apa, chicagoAuthorDate, chicagoNote, mla } from "./humanities.ts";
import { bluebook, mcgill, oscola } from "./law.ts";
import { ris } from "./ris.ts";
import { gost, iso690 } from "./standards.ts";
import { unEnglish, unFrench } from "./un.ts";

const url: CitationForm<CitationPiece> = {
  resolution: () => [{ url: true }],
  report: () => [{ url: true }],
  article: () => [{ url: true }],
};

/** Every form of citation by its id. A new one is a file beside this one and a line here. */
export const allForms: Readonly<Record<CitationFormId, CitationForm<CitationPiece>>> = {
  "un-fr": unFrench,
  "un-en": unEnglish,
  oscola,
  bluebook,
  mcgill,
  "chicago-note": chicagoNote,
  "chicago-author-date": chicagoAuthorDate,
  apa,
  mla,
  "iso-690": iso690,
  gost,
  biblatex,
  ris,
  "csl-json": cslJson,
  url,
};

/** A text in a form, with the place, the address and the day of access left to be filled in. */
export function citationPieces(form: CitationFormId, cited: CitedText): readonly CitationPiece[] {
  return inForm(allForms[form], cited);
}

/** The form that a text is cited in where the reader has chosen none. */
export function defaultForm({ text }: CitedText): CitationFormId {
  return text.kind === "article" ? "chicago-note" : "un-fr";
}
