import type { Archive } from "../archive.ts";
import type { Problem } from "../problem.ts";

/** The source file of a text is, byte for byte, the one that was received. */
export function sourceHashes(archive: Archive): Problem[] {
  return [...archive.texts.values()].flatMap((text): Problem[] => {
    const source = archive.sources.get(text.source.file);
    if (source === undefined || source.sha256 === text.source.sha256) return [];
    return [
      {
        rule: "source-changed",
        record: { kind: "texts", id: text.id },
        field: ["source", "sha256"],
        message: `\`content/sources/${source.id}.txt\` has the SHA-256 \`${source.sha256}\`, not this one.`,
        hint: "Restore the file as it was received; source files are never edited.",
      },
    ];
  });
}
