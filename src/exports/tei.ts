import type { Unit } from "#archive/archive.ts";
import { partsOf } from "#derived/parts.ts";
import { sections, type Section } from "#derived/sections.ts";
import type { ExportedText } from "./exported-text.ts";
import { addTeiHeader } from "./tei/tei-header.ts";
import { addTeiInlines } from "./tei/tei-inlines.ts";
import { block, textBlock, xmlDocument, xmlText, type XmlNode } from "./xml-builder.ts";

const namespace = "http://www.tei-c.org/ns/1.0";

/**
 * A text in TEI P5. Each unit has its id as `xml:id` and its number as `n`: as printed, or in
 * brackets where it is ours. Notes stand where they are called; misprints are `sic` with `corr`.
 */
export function tei(exported: ExportedText): string {
  const root = xmlDocument(namespace, "TEI");
  addTeiHeader(root, exported);
  const text = block(root, "text", { "xml:lang": exported.text.language });
  const parts = partition(sections(exported.text));
  if (parts.front.length > 0) addDivisions(block(text, "front"), parts.front, exported);
  addDivisions(block(text, "body"), parts.body, exported);
  if (parts.back.length > 0) addDivisions(block(text, "back"), parts.back, exported);
  return xmlText(root);
}

interface Parts {
  readonly front: readonly Section[];
  readonly body: readonly Section[];
  readonly back: readonly Section[];
}

/** Front matter before the first paragraph, and back matter after the last; notes are in their calls. */
function partition(all: readonly Section[]): Parts {
  const told = all.filter(({ group }) => group !== "notes");
  const isBody = ({ group }: Section): boolean =>
    group === "body" || group === "preamble" || group === "operative";
  const first = told.findIndex(isBody);
  const last = told.findLastIndex(isBody);
  return {
    front: told.slice(0, first),
    body: told.slice(first, last + 1),
    back: told.slice(last + 1),
  };
}

function addDivisions(parent: XmlNode, all: readonly Section[], exported: ExportedText): void {
  for (const section of all) {
    const division = block(parent, "div", { type: section.group ?? "heading" });
    if (section.heading !== undefined) {
      addUnit(division, "head", section.heading, exported);
    }
    const own = section.units.filter(({ parentId }) => parentId === undefined);
    if (section.group === "bibliography") addBibliography(division, own, exported);
    else for (const unit of own) addWhole(division, unit, exported);
    if (own.length === 0) block(division, "p");
  }
}

function addWhole(parent: XmlNode, unit: Unit, exported: ExportedText): void {
  addUnit(parent, "p", unit, exported);
  const parts = partsOf(exported.text, unit);
  if (parts.length === 0) return;
  const list = block(parent, "list");
  for (const part of parts) {
    if (part.label !== undefined) textBlock(list, "label", part.label);
    addUnit(list, "item", part, exported);
  }
}

function addBibliography(parent: XmlNode, units: readonly Unit[], exported: ExportedText): void {
  const list = block(parent, "listBibl");
  for (const unit of units) addUnit(list, "bibl", unit, exported);
}

function addUnit(parent: XmlNode, name: string, unit: Unit, exported: ExportedText): void {
  const element = block(parent, name, {
    "xml:id": unit.id,
    n: unit.label ?? (unit.ordinal === undefined ? undefined : `[${String(unit.ordinal)}]`),
    "xml:lang": unit.language === exported.text.language ? undefined : unit.language,
  });
  addTeiInlines(element, unit.words, exported);
}
