import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mediaType } from "#exports/media-types.ts";

/** The name of the index in the folder of data. */
export const dataIndexFile = "index.json";

/** A published file of data. */
interface DataFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The index of a folder of data, as JSON: every file by its path in the folder, with its media
 * type, its size in bytes and its SHA-256. Pages for readers and the index itself are no data.
 * Throws for a file whose name ends in no way that has a media type.
 */
export function dataIndex(folder: string): string {
  const files = globSync("**/*.*", { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path !== dataIndexFile && !path.endsWith(".html"))
    .toSorted()
    .map((path) => dataFile(folder, path));
  return `${JSON.stringify({ files }, null, 1)}\n`;
}

function dataFile(folder: string, path: string): DataFile {
  const type = mediaType(path);
  if (type === undefined) {
    throw new Error(`data/${path} has no media type. Give its ending one in media-types.ts.`);
  }
  const content = readFileSync(join(folder, path));
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { path, type, bytes: content.length, sha256 };
}
