import { chosenFormKey } from "#derived/chosen-form.ts";
import {
  citationHtml,
  citationText,
  type CitationPiece,
  type Pinpoints,
} from "#derived/citation-piece.ts";
import { formLanguage } from "#derived/form-language.ts";
import { dataFiles, type DataFiles } from "./data-files.ts";
import { kept } from "./kept.ts";
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

/** A citation, in the language of its form where it is in one. */
export interface Written extends Copied {
  readonly language: Language | undefined;
}

/** Fetches what citing needs, each file once; a file that could not be had is asked for again. */
export class CiteSource {
  private readonly file: DataFiles;

  /** `data` is the address of the folder of data, with a slash at its end. */
  constructor(data: string) {
    this.file = dataFiles(data);
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
}

/**
 * A place of a text in the form that the reader chose last, or in that of the text, with the day of
 * access where one is given.
 */
export function written(
  sheet: SheetFile,
  pinpoints: Pinpoints,
  url: string,
  form: string = kept(chosenFormKey) ?? sheet.default,
  accessed?: string,
): Written {
  const used = Object.hasOwn(sheet.forms, form) ? form : sheet.default;
  const pieces = sheet.forms[used] ?? [];
  const values = { pinpoints, url, accessed };
  return {
    plain: citationText(pieces, values),
    html: citationHtml(pieces, values),
    language: formLanguage(used),
  };
}

function isUnitFile(value: unknown): value is UnitFile {
  return (
    isRecord(value) &&
    [value["id"], value["words"], value["language"], value["permalink"]].every(isString) &&
    URL.canParse(String(value["permalink"])) &&
    isRecord(value["name"]) &&
    [value["name"]["en"], value["name"]["fr"]].every(isString) &&
    isRecord(value["pinpoints"]) &&
    Object.values(value["pinpoints"]).every(isString)
  );
}

function isSheetFile(value: unknown): value is SheetFile {
  if (!isRecord(value) || !isString(value["title"]) || !isString(value["default"])) return false;
  const forms = value["forms"];
  return (
    isRecord(forms) &&
    Object.hasOwn(forms, value["default"]) &&
    Object.values(forms).every((pieces) => Array.isArray(pieces))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}
