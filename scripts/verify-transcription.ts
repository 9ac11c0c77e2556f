import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { sourceSummary } from "#derived/source-summary.ts";
import { reportContentErrors } from "./report-content-errors.ts";

await reportContentErrors(() => {
  const { archive } = openArchive(contentRoot);
  for (const source of archive.sources.values()) {
    const lines = sourceSummary(archive, source);
    const total = lines.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`content/sources/${source.id}.txt  SHA-256 ${source.sha256}`);
    for (const { kind, count, bytes } of lines) {
      console.log(`  ${String(bytes).padStart(7)} bytes  ${String(count).padStart(4)} × ${kind}`);
    }
    console.log(`  ${String(total).padStart(7)} of ${String(source.bytes)} bytes accounted for\n`);
    if (total !== source.bytes) process.exitCode = 1;
  }
  console.log("Every unit reads as its file does, but for the interventions that it declares.");
});
