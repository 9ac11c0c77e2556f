import type { ReadFile } from "./site-index.ts";

/** Reads files of an index over the net, from the folder at `url` (with a slash at its end). */
export function fetchFile(url: string): ReadFile {
  return async (path) => {
    const response = await fetch(url + path);
    if (!response.ok) throw new Error(`${url}${path} answered ${String(response.status)}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
