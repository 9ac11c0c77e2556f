import { buildSite } from "./build-site.ts";
import { reportContentErrors } from "./report-content-errors.ts";

await reportContentErrors(async () => {
  const { texts, units, seconds } = await buildSite();
  console.log(
    `Built dist/: ${String(texts)} texts, ${String(units)} units, in ${seconds.toFixed(1)} s.`,
  );
});
