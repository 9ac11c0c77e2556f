import type { Report, Resolution } from "#archive/archive.ts";
import { positions } from "#schemas/vote.ts";
import { textUrl } from "#urls";
import { block, type XmlNode } from "../xml-builder.ts";
import { eId, namedStates, type AknPart } from "./akn-inlines.ts";

/** What an Akoma Ntoso document is called: the parts of its IRIs (naming convention §4). */
export interface AknName {
  /** `/akn/un/statement/deliberation/un-hrc/2011-12-02/S-18-1`. */
  readonly work: string;
  readonly number: string;
  readonly type: "resolution" | "report";
}

/** The name of a text of the Council. */
export function aknName(text: Report | Resolution): AknName {
  const kind = text.kind === "resolution" ? "statement/deliberation" : "doc/report";
  const number = text.symbol.replaceAll("/", "-");
  return {
    work: `/akn/un/${kind}/un-hrc/${text.date}/${number}`,
    number: text.symbol,
    type: text.kind,
  };
}

/**
 * Adds the metadata of a text (vocabulary §5.2): what it is as a work, in French, and as this file,
 * and the recorded vote. `component` names it inside its work: `main`, or one of its parts.
 */
export function addMeta(
  parent: XmlNode,
  part: AknPart,
  text: Report | Resolution,
  component: string,
): XmlNode {
  const meta = block(parent, "meta");
  const identification = block(meta, "identification", { source: "#regesta" });
  const name = aknName(text);
  const ends = `/!${component}`;
  addLevel(identification, "FRBRWork", name.work, ends, text.date, "#hrc", [
    ["FRBRcountry", { value: "un" }],
    ["FRBRsubtype", { value: name.type }],
    ["FRBRnumber", { value: name.number }],
    ["FRBRname", { value: name.type }],
  ]);
  const expression = `${name.work}/fra@${text.date}`;
  addLevel(identification, "FRBRExpression", expression, ends, text.date, "#hrc", [
    ["FRBRlanguage", { language: "fra" }],
  ]);
  addLevel(identification, "FRBRManifestation", `${expression}.akn`, ends, text.date, "#regesta", [
    ["FRBRformat", { value: "application/akn+xml" }],
  ]);
  if (text.kind === "resolution") addVoting(meta, part);
  return meta;
}

function addLevel(
  identification: XmlNode,
  level: string,
  uri: string,
  ends: string,
  date: string,
  author: string,
  more: readonly (readonly [string, Readonly<Record<string, string>>])[],
): void {
  const element = block(identification, level);
  block(element, "FRBRthis", { value: `${uri}${ends}` });
  block(element, "FRBRuri", { value: uri });
  block(element, "FRBRdate", { date, name: "adoption" });
  block(element, "FRBRauthor", { href: author });
  for (const [name, attributes] of more) block(element, name, attributes);
}

function addVoting(meta: XmlNode, part: AknPart): void {
  const { vote } = part;
  if (vote?.kind !== "recorded") return;
  const analysis = block(meta, "analysis", { source: "#regesta" });
  const voting = block(block(analysis, "parliamentary"), "voting", {
    eId: eId(part, "voting_1"),
  });
  for (const position of positions) {
    block(voting, "count", {
      eId: eId(part, `voting_1__count_${position}`),
      refersTo: `#${position}`,
      value: String(vote.printed[position]),
    });
  }
}

/**
 * Adds what the ids of a file refer to (vocabulary §5.2.6): the texts, the body, the positions of a
 * vote and every State that the words name.
 */
export function addReferences(meta: XmlNode, parts: readonly AknPart[]): void {
  const [first] = parts;
  if (first === undefined) return;
  const { body, absolute, text, archive } = first;
  const references = block(meta, "references", { source: "#regesta" });
  const organization = (id: string, href: string, showAs: string): void => {
    block(references, "TLCOrganization", { eId: id, href, showAs });
  };
  organization("hrc", "/akn/ontology/organization/un-hrc", body?.name.fr ?? "");
  organization("regesta", absolute(textUrl(text.id)), "Regesta");
  for (const id of statesNamed(parts)) {
    const showAs = archive.states.get(id)?.printed[0] ?? id;
    organization(`state_${id}`, `/akn/ontology/organization/state/${id}`, showAs);
  }
  if (parts.every(({ vote }) => vote === undefined)) return;
  for (const [id, showAs] of concepts) {
    block(references, "TLCConcept", { eId: id, href: `/akn/ontology/concept/${id}`, showAs });
  }
}

const concepts = [
  ["for", "pour"],
  ["against", "contre"],
  ["abstaining", "abstention"],
] as const;

function statesNamed(parts: readonly AknPart[]): string[] {
  const named = parts.flatMap((part) =>
    part.text.units.flatMap((unit) => namedStates(part, unit).map(({ id }) => id)),
  );
  return [...new Set(named)].toSorted();
}
