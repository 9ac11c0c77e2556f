import type { Archive, Text } from "#archive/archive.ts";

interface TextPath {
  readonly params: { readonly text: string };
  readonly props: { readonly archive: Archive; readonly text: Text };
}

/** One path for each text, with the text and its archive as props. */
export function textPaths(archive: Archive): TextPath[] {
  return [...archive.texts.values()].map((text) => ({
    params: { text: text.id },
    props: { archive, text },
  }));
}
