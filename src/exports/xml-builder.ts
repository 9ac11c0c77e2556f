import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";

/** The namespaces that attributes are in, by their prefixes (Namespaces in XML 1.0, 3; EPUB 3.3, 2.3.1). */
const attributeNamespaces: ReadonlyMap<string, string> = new Map([
  ["xml", "http://www.w3.org/XML/1998/namespace"],
  ["epub", "http://www.idpf.org/2007/ops"],
]);

export type XmlNode = XMLBuilder;
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Begins an XML 1.0 document in UTF-8 with its outermost element, in a namespace. */
export function xmlDocument(namespace: string, name: string): XmlNode {
  return create({ version: "1.0", encoding: "UTF-8" }).ele(namespace, name);
}

/** Adds an element on a line of its own; attributes without a value are left out. */
export function block(parent: XmlNode, name: string, attributes: Attributes = {}): XmlNode {
  parent.txt("\n");
  return inline(parent, name, attributes);
}

/** Adds words to an element: these signs, whatever they are in XML. */
export function addText(parent: XmlNode, words: string): void {
  parent.txt(literal(words));
}

/** The builder leaves `&amp;` and its like as they are, so that they would be read as `&`. */
function literal(words: string): string {
  return words.replaceAll("&", "&amp;");
}

/** Adds an element in the midst of words. */
export function inline(parent: XmlNode, name: string, attributes: Attributes = {}): XmlNode {
  const element = parent.ele(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const [prefix = ""] = attribute.split(":");
    const namespace = attributeNamespaces.get(prefix);
    if (namespace === undefined) element.att(attribute, literal(value));
    else element.att(namespace, attribute, literal(value));
  }
  return element;
}

/** Adds an element on a line of its own that holds nothing but words. */
export function textBlock(
  parent: XmlNode,
  name: string,
  words: string,
  attributes: Attributes = {},
): void {
  addText(block(parent, name, attributes), words);
}

/** The document as text, ending with a line feed. Throws where a sign cannot stand in XML 1.0. */
export function xmlText(node: XmlNode): string {
  const written = node.root().txt("\n").doc().end({ wellFormed: true });
  return `${written.replace("?>", "?>\n")}\n`;
}
