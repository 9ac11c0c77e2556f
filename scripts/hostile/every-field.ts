import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isScalar, parseDocument, visit, type Document } from "yaml";
import { edit, type Mutation } from "./mutation.ts";

type Path = readonly (string | number)[];

/** What is put into every field: each must be refused wherever it stands. */
const intruders = [
  ["a script", "<script>alert(1)</script>"],
  ["a list", [1, 2]],
] as const;

/** A mutation for each field that records of the folder `root` have, once for each kind of record. */
export function mutationsOfEveryField(root: string): Mutation[] {
  const files = [...globSync("*/*.yaml", { cwd: root }), "states.yaml"].map((file) =>
    file.replaceAll("\\", "/"),
  );
  const seen = new Set<string>();
  return files.toSorted().flatMap((file) => {
    const document = parseDocument(readFileSync(join(root, file), "utf8"));
    return fieldPaths(document).flatMap((path) => {
      const pattern = [
        file.split("/")[0],
        ...path.map((key) => (typeof key === "number" ? "" : key)),
      ];
      if (seen.size === seen.add(pattern.join(" ")).size) return [];
      return intruders.map(([what, intruder]) => intrusion(file, path, what, intruder));
    });
  });
}

function fieldPaths(document: Document): Path[] {
  const paths: Path[] = [];
  visit(document, {
    Scalar: (key, _node, ancestors) => {
      if (key === "key") return;
      paths.push(
        ancestors.concat(_node).flatMap((node, index, all): Path => {
          const inner = all[index + 1];
          if (typeof node !== "object" || !("items" in node)) return [];
          const place = node.items.findIndex((item) => item === inner);
          const item = node.items[place];
          if (typeof item === "object" && item !== null && "key" in item) {
            return isScalar(item.key) ? [String(item.key.value)] : [];
          }
          return [place];
        }),
      );
    },
  });
  return paths;
}

function intrusion(file: string, path: Path, what: string, intruder: unknown): Mutation {
  return {
    what: `${what} in ${path.join(".")}`,
    file,
    change: edit((text) => {
      const document = parseDocument(text);
      document.setIn(path, intruder);
      return document.toString({ lineWidth: 0 });
    }),
    names: path.findLast((key) => typeof key === "string") ?? file,
  };
}
