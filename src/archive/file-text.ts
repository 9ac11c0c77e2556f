import { readFileSync, statSync } from "node:fs";

/** A file as text, or the sentence that says why it cannot be one. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/** The largest file that is read, in bytes: a thousand pages of text. */
const largest = 4_000_000;

/**
 * Reads a UTF-8 file strictly: no other encoding, no byte order mark, line feeds only, no NUL, and
 * no more than 4 MB.
 */
export function readFileText(path: string): FileText {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) {
    return refuse(
      "There is no file here.",
      "Put a file in its place, or remove what stands there.",
    );
  }
  if (stats.size > largest) {
    return refuse(
      `The file has ${String(stats.size)} bytes; ${String(largest)} are allowed.`,
      "Divide it, or restore it.",
    );
  }
  const decoded = decodeUtf8(readFileSync(path));
  if (decoded === undefined) {
    return refuse("The file is not valid UTF-8.", "Save it as UTF-8.");
  }
  if (decoded.startsWith("\uFEFF")) {
    return refuse("The file begins with a byte order mark.", "Save it as UTF-8 without BOM.");
  }
  if (decoded.includes("\r")) {
    return refuse("The file has carriage returns.", "Save it with line feeds alone (LF).");
  }
  if (decoded.includes("\0")) {
    return refuse("The file holds a NUL character.", "Remove it.");
  }
  return { ok: true, text: decoded };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(message: string, hint: string): FileText {
  return { ok: false, message, hint };
}
