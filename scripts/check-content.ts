import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { reportContentErrors } from "./report-content-errors.ts";

await reportContentErrors(() => {
  const { archive } = openArchive(contentRoot);
  const { texts, units, instruments, works } = archive;
  console.log(
    `Content is sound: ${String(texts.size)} texts, ${String(units.size)} units, ${String(instruments.size)} instruments, ${String(works.size)} works.`,
  );
});
