import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The name of the file that lists the hashes of all others. */
export const sumsFile = "SHA256SUMS";

/**
 * The SHA-256 of every file of a folder but the list itself, in the order of their paths and in the
 * notation of `sha256sum`, which checks a copy with `sha256sum --check SHA256SUMS`.
 */
export function sha256Sums(folder: string): string {
  return globSync("**/*", { cwd: folder })
    .filter((path) => path !== sumsFile && statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => {
      const hash = createHash("sha256").update(readFileSync(join(folder, path)));
      return `${hash.digest("hex")}  ${path}\n`;
    })
    .join("");
}
