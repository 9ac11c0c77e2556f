import type { Report, Resolution, Text } from "#archive/archive.ts";
import { addHierarchy, addNumbered } from "./akn/akn-body.ts";
import { addParagraph, eId, type AknPart } from "./akn/akn-inlines.ts";
import { addMeta, addReferences } from "./akn/akn-meta.ts";
import { exportedText, type ExportedText } from "./exported-text.ts";
import { block, textBlock, xmlDocument, xmlText, type XmlNode } from "./xml-builder.ts";

const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * A text of the Council in Akoma Ntoso 3.0 (OASIS Standard, 2018), after the guidelines for the
 * United Nations: a resolution is a `statement`; a report is a `documentCollection` of itself and
 * of what it reproduces. Ids are made of the printed numbers. Undefined for other texts.
 */
export function akomaNtoso(exported: ExportedText): string | undefined {
  const { text } = exported;
  if (text.kind === "article") return undefined;
  const root = xmlDocument(namespace, "akomaNtoso");
  const part = { ...exported, prefix: "" };
  if (text.kind === "resolution") addReferences(addStatement(root, part, text), [part]);
  else addCollection(root, part, text);
  return xmlText(root);
}

function addStatement(
  parent: XmlNode,
  part: AknPart,
  text: Resolution,
  component = "main",
): XmlNode {
  const statement = block(parent, "statement", {
    name: "resolution",
    contains: "originalVersion",
  });
  const meta = addMeta(statement, part, text, component);
  addPreface(statement, text);
  const preamble = block(statement, "preamble");
  for (const unit of text.units) {
    if (unit.kind === "enacting") {
      const formula = block(preamble, "formula", {
        eId: eId(part, "formula_1"),
        name: "enactingAuthority",
      });
      addParagraph(formula, unit, part);
    } else if (unit.kind === "preambular") {
      const recital = block(preamble, "container", {
        eId: eId(part, `recital_${String(unit.ordinal ?? "")}`),
        name: "recital",
      });
      addParagraph(recital, unit, part);
    }
  }
  const mainBody = block(statement, "mainBody");
  for (const unit of text.units) {
    if (unit.kind === "operative") addNumbered(mainBody, unit, part);
  }
  return meta;
}

function addCollection(parent: XmlNode, part: AknPart, text: Report): void {
  const collection = block(parent, "documentCollection", {
    name: "report",
    contains: "originalVersion",
  });
  const meta = addMeta(collection, part, text, "main");
  const included = includedTexts(part, text);
  const components = included.map((resolution) => ({
    ...exportedText(part.archive, resolution, part.absolute),
    prefix: `${componentId(resolution)}__`,
  }));
  addReferences(meta, [part, ...components]);
  addPreface(collection, text);
  const body = block(collection, "collectionBody");
  const own = block(block(body, "component", { eId: "cmp_report" }), "doc", { name: "report" });
  addMeta(own, part, text, "report");
  addHierarchy(block(own, "mainBody"), part);
  for (const [index, resolution] of included.entries()) {
    const component = block(body, "component", { eId: componentId(resolution) });
    const inner = components[index];
    if (inner !== undefined) addStatement(component, inner, resolution, resolution.id);
  }
}

function componentId({ id }: Text): string {
  return `cmp_${id.replaceAll("-", "_")}`;
}

function includedTexts({ archive }: ExportedText, { includes = [] }: Report): Resolution[] {
  return includes.flatMap(({ text: id }) => {
    const included: Text | undefined = archive.texts.get(id);
    return included?.kind === "resolution" ? [included] : [];
  });
}

function addPreface(parent: XmlNode, text: Report | Resolution): void {
  const preface = block(parent, "preface");
  textBlock(block(preface, "p"), "docNumber", text.symbol);
  textBlock(block(preface, "p"), "docTitle", text.title);
}
