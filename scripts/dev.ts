import { dev } from "astro";
import { reportContentErrors } from "./report-content-errors.ts";

await reportContentErrors(async () => {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  await dev({ root: process.cwd() });
});
