import type { Unit } from "#archive/archive.ts";
import { partsOf } from "#derived/parts.ts";
import { addText, block, inline, textBlock, type XmlNode } from "../xml-builder.ts";
import { addParagraph, addWords, eId, type AknPart } from "./akn-inlines.ts";

/** The eId of a numbered paragraph, after its printed number: `para_4` (naming convention §5). */
function paragraphId({ label, id }: Unit): string {
  return `para_${label?.replace(/[.)]$/, "") ?? id.replaceAll("-", "_")}`;
}

/** Adds a paragraph with its items, or with the parts that print gives no letters. */
export function addNumbered(parent: XmlNode, unit: Unit, part: AknPart): void {
  const id = eId(part, paragraphId(unit));
  const paragraph = block(parent, "paragraph", { eId: id });
  if (unit.label !== undefined) textBlock(paragraph, "num", unit.label);
  const parts = partsOf(part.text, unit);
  if (parts.length === 0) addParagraph(block(paragraph, "content"), unit, part);
  else if (parts.every(({ label }) => label !== undefined)) {
    addList(paragraph, unit, parts, id, part);
  } else addParts(paragraph, unit, parts, id, part);
}

function addList(
  paragraph: XmlNode,
  unit: Unit,
  items: readonly Unit[],
  id: string,
  part: AknPart,
): void {
  const list = block(paragraph, "list", { eId: `${id}__list_1` });
  addParagraph(block(list, "intro"), unit, part);
  for (const item of items) {
    const number = item.label?.replace(/[.)]$/, "") ?? "";
    const point = block(list, "point", { eId: `${id}__list_1__point_${number}` });
    textBlock(point, "num", item.label ?? "");
    addParagraph(block(point, "content"), item, part);
  }
}

function addParts(
  paragraph: XmlNode,
  unit: Unit,
  parts: readonly Unit[],
  id: string,
  part: AknPart,
): void {
  addParagraph(block(paragraph, "intro"), unit, part);
  for (const inner of parts.filter(({ kind }) => kind !== "continuation")) {
    const own = inner.id.slice(unit.id.length + 1).replaceAll("-", "_");
    const subparagraph = block(paragraph, "subparagraph", { eId: `${id}__subpara_${own}` });
    addParagraph(block(subparagraph, "content"), inner, part);
  }
  for (const inner of parts.filter(({ kind }) => kind === "continuation")) {
    addParagraph(block(paragraph, "wrapUp"), inner, part);
  }
}

/** A heading and what stands under it, until the next heading of its level or a higher one. */
interface Branch {
  readonly heading: Unit;
  readonly units: Unit[];
  readonly branches: Branch[];
}

/** Adds the units of a report: chapters, sections, paragraphs, and the entries of its annex. */
export function addHierarchy(parent: XmlNode, part: AknPart): void {
  for (const branch of tree(part.text.units)) addBranch(parent, branch, part);
}

function tree(units: readonly Unit[]): Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const unit of units) {
    if (unit.kind !== "heading") {
      open.at(-1)?.units.push(unit);
      continue;
    }
    open.splice((unit.level ?? 1) - 1);
    const branch: Branch = { heading: unit, units: [], branches: [] };
    (open.at(-1)?.branches ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}

function addBranch(parent: XmlNode, branch: Branch, part: AknPart): void {
  const { heading, units, branches } = branch;
  const [name, attributes] = hierarchyName(heading);
  const element = block(parent, name, { eId: eId(part, heading.id), ...attributes });
  if (heading.label !== undefined) textBlock(element, "num", heading.label);
  addWords(block(element, "heading"), heading, part);
  const own = units.filter(({ parentId }) => parentId === undefined);
  for (const unit of own) {
    if (unit.kind === "entry") addEntry(element, unit, part);
    else addNumbered(element, unit, part);
  }
  for (const inner of branches) addBranch(element, inner, part);
  if (own.length + branches.length === 0) addIncluded(element, heading, part);
}

/** A chapter that reproduces another text holds a reference to the component that is that text. */
function addIncluded(element: XmlNode, heading: Unit, { text, archive }: AknPart): void {
  const included = text.kind === "report" ? text.includes : undefined;
  const found = included?.find(({ under }) => under === heading.id);
  const resolution = archive.texts.get(found?.text ?? "");
  const paragraph = block(block(element, "content"), "p");
  if (resolution?.kind !== "resolution") return;
  const href = `#cmp_${resolution.id.replaceAll("-", "_")}`;
  addText(inline(paragraph, "ref", { href }), resolution.symbol);
}

function addEntry(parent: XmlNode, unit: Unit, part: AknPart): void {
  const entry = block(parent, "hcontainer", {
    eId: eId(part, unit.id),
    name: "document",
  });
  if (unit.label !== undefined) textBlock(entry, "num", unit.label);
  addParagraph(block(entry, "content"), unit, part);
}

function hierarchyName(heading: Unit): [name: string, attributes: Record<string, string>] {
  if (heading.label === undefined) return ["hcontainer", { name: "annex" }];
  return [heading.level === 1 ? "chapter" : "section", {}];
}
