import type { Text } from "#archive/archive.ts";
import { interfaceLanguage } from "#derived/interface-language.ts";
import { readings, type Reading } from "#derived/reading.ts";
import { remembered } from "#derived/remembered.ts";
import { inlineWords } from "#schemas/inline-words.ts";
import type { InterfaceLanguage, Language } from "#schemas/language.ts";
import { textDate } from "#strings/text-date.ts";
import { translator } from "#strings/t.ts";
import { textUrl } from "#urls";
import { bodyName, citedTitle } from "../citations/cited-text.ts";
import type { ExportedText } from "../exported-text.ts";
import { bookFacts, colophonFacts, type BookFact } from "./book-facts.ts";
import { bookSections, type BookSection } from "./book-sections.ts";
import { lastChange } from "#derived/last-change.ts";

/** A title of a text in one of its languages. */
export interface BookTitle {
  readonly words: string;
  readonly language: Language;
}

/** A text as a book sets it out, before any markup: all its words, and ours around them. */
export interface Book {
  readonly id: string;
  /** The language of our words. */
  readonly language: InterfaceLanguage;
  readonly textLanguage: Language;
  readonly languages: readonly Language[];
  readonly shortTitle: string;
  /** The title first, then the same in the other languages that print has it in. */
  readonly titles: readonly BookTitle[];
  /** What it is, where it comes from and of which day. */
  readonly kicker: string;
  readonly creator: string;
  /** As lists sort it: `Hasan-Jalalyan, Stepan R.` */
  readonly creatorSorted: string;
  /** EDTF. */
  readonly date: string;
  /** The day on which its words were last changed. */
  readonly changed: string;
  readonly permalink: string;
  /** What it reproduces: a DOI or a document's symbol, then the file that it was made from. */
  readonly sources: readonly string[];
  readonly facts: readonly BookFact[];
  /** What the reader should know of the numbers and addresses at the paragraphs. */
  readonly legend: readonly string[];
  readonly colophon: readonly BookFact[];
  readonly status: string;
  readonly sections: readonly BookSection[];
}

/** Sets a text out as a book. */
export function book(exported: ExportedText): Book {
  const reading = readingOf(exported);
  const { text, body, absolute } = exported;
  const language = interfaceLanguage(text.language);
  const t = translator(language);
  const permalink = absolute(textUrl(text.id));
  const from = text.kind === "article" ? text.journal : bodyName(body, language);
  return {
    id: text.id,
    language,
    textLanguage: text.language,
    languages: reading.languages,
    shortTitle: text.shortTitle,
    titles: titles(text),
    kicker: [t(`textKind.${text.kind}`), from, textDate(language, text)].join(" · "),
    ...creator(exported, language),
    date: text.date,
    changed: lastChange(exported.archive, text).date,
    permalink,
    sources: [
      text.kind === "article" ? `https://doi.org/${text.doi}` : text.symbol,
      `${text.source.file}.txt, SHA-256 ${text.source.sha256}`,
    ],
    facts: bookFacts(reading, language),
    legend: [
      t("book.numbers"),
      t("book.permalinks", { base: permalink.slice(0, -`${text.id}/`.length) }),
    ],
    colophon: colophonFacts(exported, reading, language),
    status: t("book.status"),
    sections: bookSections(exported, reading, language),
  };
}

const readingsById = remembered(
  (archive: ExportedText["archive"]): ReadonlyMap<string, Reading> =>
    new Map(readings(archive).map((reading) => [reading.text.id, reading])),
);

function readingOf({ archive, text }: ExportedText): Reading {
  const reading = readingsById(archive).get(text.id);
  if (reading === undefined) throw new Error(`\`${text.id}\` is no text of this archive.`);
  return reading;
}

function titles(text: Text): BookTitle[] {
  const printed = text.units
    .filter(({ kind, language }) => kind === "title" && language !== text.language)
    .map(({ words, language }) => ({ words: inlineWords(words).replace(/\s+/g, " "), language }));
  return [{ words: citedTitle(text), language: text.language }, ...printed];
}

function creator(
  { text, body }: ExportedText,
  language: InterfaceLanguage,
): Pick<Book, "creator" | "creatorSorted"> {
  if (text.kind !== "article") {
    const name = bodyName(body, language);
    return { creator: name, creatorSorted: name };
  }
  const { given, family } = text.author;
  return { creator: `${given} ${family}`, creatorSorted: `${family}, ${given}` };
}
