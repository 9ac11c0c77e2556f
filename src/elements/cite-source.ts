import { chosenFormKey } from "#derived/chosen-form.ts";
import {
  citationHtml,
  citationText,
  type CitationPiece,
  type Pinpoints,
} from "#derived/citation-piece.ts";
import type { Language } from "#schemas/language.ts";

/** A unit as the site publishes it under `/data/texts/`; what is used of it here. */
export interface UnitFile {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly name: Readonly<Record<"en" | "fr", string>>;
  readonly words: string;
  readonly permalink: string;
  readonly in_context: string;
  readonly sha256: string;
  readonly pinpoints: Pinpoints;
}

/** A text's citations, as the site publishes them under `/data/cite/`. */
export interface SheetFile {
  readonly title: string;
  readonly language: Language;
  readonly default: string;
  readonly forms: Readonly<Record<string, readonly CitationPiece[]>>;
}

/** Words for the clipboard, plain and as HTML. */
export interface Copied {
  readonly plain: string;
  readonly html: string;
}

/** Fetches what citing needs, each file once; a file that could not be had is asked for again. */
export class CiteSource {
  private readonly data: string;
  private readonly files = new Map<string, Promise<unknown>>();

  /** `data` is the address of the folder of data, with a slash at its end. */
  constructor(data: string) {
    this.data = data;
  }

  async unit(key: string): Promise<UnitFile> {
    const file = await this.file(`texts/${key}.json`);
    if (!isUnitFile(file)) throw new Error(`${key} is no unit.`);
    return file;
  }

  async sheet(textId: string): Promise<SheetFile> {
    const file = await this.file(`cite/${textId}.json`);
    if (!isSheetFile(file)) throw new Error(`${textId} has no citations.`);
    return file;
  }

  private file(path: string): Promise<unknown> {
    const known =
      this.files.get(path) ??
      fetch(this.data + path).then(async (response): Promise<unknown> => {
        if (!response.ok) throw new Error(`${path} answered ${String(response.status)}.`);
        return response.json();
      });
    this.files.set(path, known);
    known.catch(() => this.files.delete(path));
    return known;
  }
}

/**
 * A place of a text in the form that the reader chose last, or in that of the text, with the day of
 * access where one is given.
 */
export function written(
  sheet: SheetFile,
  pinpoints: Pinpoints,
  url: string,
  form: string = localStorage.getItem(chosenFormKey) ?? sheet.default,
  accessed?: string,
): Copied {
  const pieces = sheet.forms[form] ?? sheet.forms[sheet.default] ?? [];
  const values = { pinpoints, url, accessed };
  return { plain: citationText(pieces, values), html: citationHtml(pieces, values) };
}

function isUnitFile(value: unknown): value is UnitFile {
  return typeof value === "object" && value !== null && "pinpoints" in value && "words" in value;
}

function isSheetFile(value: unknown): value is SheetFile {
  return typeof value === "object" && value !== null && "forms" in value && "default" in value;
}
