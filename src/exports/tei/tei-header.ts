import type { Text } from "#archive/archive.ts";
import { textLanguages } from "#derived/text-languages.ts";
import { textUrl } from "#urls";
import type { ExportedText } from "../exported-text.ts";
import { block, textBlock, type XmlNode } from "../xml-builder.ts";

/** Adds the header of a text (TEI P5 §2): the file, its source, and how the one was made of the other. */
export function addTeiHeader(parent: XmlNode, exported: ExportedText): void {
  const { text } = exported;
  const header = block(parent, "teiHeader");
  const file = block(header, "fileDesc");
  addTitle(file, exported);
  const publication = block(file, "publicationStmt");
  textBlock(publication, "publisher", "Regesta");
  textBlock(publication, "idno", exported.absolute(textUrl(text.id)), { type: "URI" });
  textBlock(
    block(block(publication, "availability", { status: "unknown" }), "licence"),
    "p",
    "The source states none.",
  );
  addSource(block(file, "sourceDesc"), text);
  addEncoding(header, text);
  const languages = block(block(header, "profileDesc"), "langUsage");
  for (const [ident, name] of usedLanguages(text))
    textBlock(languages, "language", name, { ident });
}

function addTitle(file: XmlNode, { text, body }: ExportedText): void {
  const statement = block(file, "titleStmt");
  textBlock(statement, "title", text.title);
  if (text.kind === "article") {
    const author = block(statement, "author", { ref: `https://orcid.org/${text.author.orcid}` });
    textBlock(author, "forename", text.author.given);
    textBlock(author, "surname", text.author.family);
  } else textBlock(statement, "author", body?.name.fr ?? "");
  const responsible = block(statement, "respStmt", { "xml:id": "regesta" });
  textBlock(responsible, "resp", "transcription, numbering of unnumbered paragraphs, readings");
  textBlock(responsible, "name", "Regesta");
}

function addSource(source: XmlNode, text: Text): void {
  const structure = block(source, "biblStruct");
  if (text.kind !== "article") {
    const monograph = block(structure, "monogr");
    textBlock(monograph, "title", text.title, { level: "m" });
    textBlock(monograph, "idno", text.symbol, { type: "symbol" });
    textBlock(block(monograph, "imprint"), "date", text.date, { when: text.date });
    return;
  }
  const article = block(structure, "analytic");
  textBlock(block(article, "author"), "name", `${text.author.given} ${text.author.family}`);
  textBlock(article, "title", text.title, { level: "a" });
  textBlock(article, "idno", text.doi, { type: "DOI" });
  const journal = block(structure, "monogr");
  textBlock(journal, "title", text.journal, { level: "j" });
  const imprint = block(journal, "imprint");
  textBlock(imprint, "pubPlace", text.place);
  textBlock(imprint, "publisher", text.publisher);
  textBlock(imprint, "biblScope", text.volume, { unit: "volume" });
  textBlock(imprint, "biblScope", text.issue, { unit: "issue" });
  textBlock(imprint, "biblScope", text.pages, { unit: "page" });
  textBlock(imprint, "date", text.date, { when: text.date });
}

/** What was done with the file beyond joining its lines, each kind with the units that it was done to. */
function addEncoding(header: XmlNode, text: Text): void {
  const encoding = block(header, "encodingDesc");
  textBlock(
    block(encoding, "projectDesc"),
    "p",
    `Transcribed from the file ${text.source.file}.txt, SHA-256 ${text.source.sha256}.`,
  );
  const editorial = block(encoding, "editorialDecl");
  textBlock(
    block(editorial, "correction", { method: "markup", status: "high" }),
    "p",
    "Misprints are kept in sic; what we read stands beside them in corr.",
  );
  textBlock(
    block(editorial, "normalization"),
    "p",
    "Lines of the file are joined. Where n begins with a bracket, the number is ours.",
  );
  for (const unit of text.units) {
    for (const { kind, reason } of unit.interventions) {
      textBlock(block(editorial, "interpretation"), "p", `${unit.id}: ${kind}. ${reason.en}`);
    }
  }
}

function usedLanguages(text: Text): [ident: string, name: string][] {
  const names = { en: "English", fr: "French", hy: "Armenian", ru: "Russian" } as const;
  return textLanguages(text).map((ident) => [ident, names[ident]]);
}
