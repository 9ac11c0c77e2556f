import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { base } from "#urls";
import { addresses } from "./checks/addresses.ts";
import { bibliography } from "./checks/bibliography.ts";
import { builtSite } from "./checks/built-site.ts";
import { concordance } from "./checks/concordance.ts";
import { counts } from "./checks/counts.ts";
import { hosts } from "./checks/hosts.ts";
import { indexWeight } from "./checks/index-weight.ts";
import { ledger } from "./checks/ledger.ts";
import { links } from "./checks/links.ts";
import { markup } from "./checks/markup.ts";
import { searchRecords } from "./checks/search-records.ts";
import { titles } from "./checks/titles.ts";
import { weight } from "./checks/weight.ts";
import { words } from "./checks/words.ts";

const { archive } = openArchive(contentRoot);
const site = builtSite("dist", base);
const checks = {
  links,
  addresses,
  bibliography,
  ledger,
  counts,
  concordance,
  markup,
  titles,
  words,
  searchRecords,
  hosts,
  weight,
  indexWeight,
};

for (const [name, check] of Object.entries(checks)) {
  const findings = await check(site, archive);
  const result = findings.length === 0 ? "sound" : `${String(findings.length)} findings`;
  console.log(`${name}: ${result}`);
  for (const finding of findings.slice(0, 20)) console.error(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
