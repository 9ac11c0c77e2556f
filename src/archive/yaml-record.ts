import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from "yaml";
import type { FieldPath } from "./problem.ts";

/** A place in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a YAML file holds, with a way back from each value to its place. */
export interface YamlRecord {
  readonly value: unknown;
  /** The place of the value at `path`, or of the nearest value around it. */
  readonly locate: (path: FieldPath) => Place;
}

export interface YamlFault extends Place {
  readonly message: string;
}

/** Reads one YAML 1.2 document; aliases, tags and several documents in a file are faults. */
export function parseYamlRecord(
  text: string,
): YamlRecord | { readonly faults: readonly YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    ...placeOf(lines, error.pos[0]),
    message: `The YAML cannot be read: ${error.message.replace(/\.$/, "")}.`,
  }));
  faults.push(...aliasFaults(document, lines));
  if (faults.length > 0) return { faults };
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (path) => locateIn(document, lines, path),
  };
}

function aliasFaults(document: Document, lines: LineCounter): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node)) return;
      const message = `The alias \`*${node.source}\` stands here; a record writes every value out.`;
      faults.push({ ...placeOf(lines, node.range?.[0] ?? 0), message });
    },
  });
  return faults;
}

function locateIn(document: Document, lines: LineCounter, path: FieldPath): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return placeOf(lines, node.range[0]);
  }
  return { line: 1, column: 1 };
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
