import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The bytes of a file of an npm package, by the name that programs import it by. */
export function packageFile(name: string): Uint8Array<ArrayBuffer> {
  const require = createRequire(join(process.cwd(), "package.json"));
  return Uint8Array.from(readFileSync(require.resolve(name)));
}

/** A file that stands beside the code of the exports: a stylesheet, a template. */
export function exportsFile(path: string): string {
  return readFileSync(join(process.cwd(), "src", "exports", path), "utf8").replaceAll("\r\n", "\n");
}
