import { rmSync } from "node:fs";
import { elsewhere } from "./elsewhere.ts";

// Modules read the site's address and the content's when they load, so both are set before.
process.env["REGESTA_SITE"] = elsewhere.site;
process.env["REGESTA_BASE"] = elsewhere.base;
process.env["REGESTA_CONTENT"] = elsewhere.content;
const { openArchive } = await import("#archive/open-archive.ts");
const { buildSite } = await import("./build-site.ts");
const { addresses } = await import("./checks/addresses.ts");
const { builtSite } = await import("./checks/built-site.ts");
const { hosts } = await import("./checks/hosts.ts");
const { ledger } = await import("./checks/ledger.ts");
const { links } = await import("./checks/links.ts");
const { markup } = await import("./checks/markup.ts");
const { writeContentWithHistory } = await import("./content-with-history.ts");

rmSync(elsewhere.content, { recursive: true, force: true });
writeContentWithHistory("content", elsewhere.content);
await buildSite(elsewhere.folder);

const { archive } = openArchive(elsewhere.content);
const built = builtSite(elsewhere.folder, elsewhere.base);
const strangers = [...built.pages]
  .flatMap(([, $]) => $("link[rel=canonical]").attr("href") ?? [])
  .filter((canonical) => !canonical.startsWith(`${elsewhere.site}${elsewhere.base}`))
  .map((canonical) => `The canonical link ${canonical} is not of this site.`);
const findings = [
  ...addresses(built),
  ...hosts(built),
  ...ledger(built, archive),
  ...(await links(built)),
  ...(await markup(built)),
  ...strangers,
];

const result = findings.length === 0 ? "sound" : `${String(findings.length)} findings`;
console.log(`under ${elsewhere.base}, with a past: ${result}`);
for (const finding of findings.slice(0, 20)) console.error(`  ${finding}`);
if (findings.length > 0) process.exitCode = 1;
