import { chosenFormKey } from "#derived/chosen-form.ts";
import {
  citationHtml,
  citationText,
  type CitationPiece,
  type Pinpoints,
} from "#derived/citation-piece.ts";
import { formLanguage } from "#derived/form-language.ts";
import { kept } from "./kept.ts";
import { withPatience } from "./with-patience.ts";
import type { Language } from "#schemas/language.ts";

/** How long a file is waited for, in milliseconds. */
const patience = 8000;

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

/** The site does not have the file that was asked for. */
export class NotPublished extends Error {}

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
    const known = this.files.get(path) ?? withPatience(fetchJson(this.data + path), patience);
    this.files.set(path, known);
    known.catch(() => this.files.delete(path));
    return known;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) throw new NotPublished(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response.json();
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
