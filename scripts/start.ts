import { freePort } from "./free-port.ts";
import { reportContentErrors } from "./report-content-errors.ts";

await reportContentErrors(async () => {
  const port = await freePort(4321);
  // Links and citations carry the site's address, so it is settled before the site is built.
  process.env["REGESTA_SITE"] ??= `http://localhost:${String(port)}`;
  const { buildSite } = await import("./build-site.ts");
  const { serveSite } = await import("./serve-site.ts");
  const { base } = await import("#urls");
  const { texts, units, seconds } = await buildSite();
  await serveSite("dist", base, port);
  console.log(
    `Built ${String(texts)} texts, ${String(units)} units, in ${seconds.toFixed(1)} s.\n\n` +
      `  Regesta is at http://localhost:${String(port)}${base}\n\nPress Ctrl+C to stop.`,
  );
});
