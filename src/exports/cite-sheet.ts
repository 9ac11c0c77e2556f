import { citationForms, type CitationFormId } from "#derived/citation-forms.ts";
import type { CitationPiece } from "#derived/citation-piece.ts";
import type { Language } from "#schemas/language.ts";
import { citationPieces, defaultForm } from "./citations/all-forms.ts";
import type { CitedText } from "./citations/cited-text.ts";

/** All that a browser needs to cite any place of a text in any form. */
export interface CiteSheet {
  readonly text: string;
  readonly title: string;
  readonly language: Language;
  readonly default: CitationFormId;
  /** The pieces of each form, by its id. */
  readonly forms: Readonly<Record<string, readonly CitationPiece[]>>;
}

/** The sheet of a text: its citation in every form, with place, address and day left out. */
export function citeSheet(cited: CitedText): CiteSheet {
  const { text } = cited;
  const pieces = (form: CitationFormId): readonly CitationPiece[] =>
    joined(citationPieces(form, cited));
  return {
    text: text.id,
    title: text.shortTitle,
    language: text.language,
    default: defaultForm(cited),
    forms: Object.fromEntries(citationForms.map((form) => [form, pieces(form)])),
  };
}

/** Words beside words are one piece. */
function joined(pieces: readonly CitationPiece[]): CitationPiece[] {
  return pieces.reduce<CitationPiece[]>((all, piece) => {
    const last = all.at(-1);
    if (typeof piece === "string" && typeof last === "string") {
      return [...all.slice(0, -1), last + piece];
    }
    return piece === "" ? all : [...all, piece];
  }, []);
}
