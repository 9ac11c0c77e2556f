import { rmSync } from "node:fs";

// Modules read the site's address when they load, so it is set before any of them is asked for.
const site = "https://regesta.example";
process.env["REGESTA_SITE"] = site;
process.env["REGESTA_BASE"] = "/sub/archive/";
const { base } = await import("#urls");
const { buildSite } = await import("./build-site.ts");
const { addresses } = await import("./checks/addresses.ts");
const { builtSite } = await import("./checks/built-site.ts");
const { hosts } = await import("./checks/hosts.ts");
const { links } = await import("./checks/links.ts");

const folder = "node_modules/.cache/regesta-base";

await buildSite(folder);
const built = builtSite(folder, base);
const strangers = [...built.pages]
  .flatMap(([path, $]) => $("link[rel=canonical]").attr("href") ?? (path === "404.html" ? [] : ""))
  .filter((canonical) => !canonical.startsWith(`${site}${base}`))
  .map((canonical) => `The canonical link ${canonical} is not of this site.`);
const findings = [...addresses(built), ...hosts(built), ...(await links(built)), ...strangers];
rmSync(folder, { recursive: true });

const result = findings.length === 0 ? "sound" : `${String(findings.length)} findings`;
console.log(`under ${base}: ${result}`);
for (const finding of findings.slice(0, 20)) console.error(`  ${finding}`);
if (findings.length > 0) process.exitCode = 1;
