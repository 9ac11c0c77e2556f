import { chromium } from "@playwright/test";
import { contentRoot } from "#archive/content-root.ts";
import { openArchive } from "#archive/open-archive.ts";
import { acceptanceReport } from "./bench/acceptance-report.ts";
import { acceptanceShortfalls, derivationExcesses, searchExcesses } from "./bench/budgets.ts";
import { derivationReport } from "./bench/derivation-report.ts";
import { judgeQueries } from "./bench/judge-queries.ts";
import { lengthenedArchive } from "./bench/lengthened-archive.ts";
import { madeArchive } from "./bench/made-archive.ts";
import { measureDerivations } from "./bench/measure-derivations.ts";
import { measureSearch } from "./bench/measure-search.ts";
import { replicatedArchive } from "./bench/replicated-archive.ts";
import { searchReport } from "./bench/search-report.ts";
import { findBrowser } from "./find-browser.ts";

/** The made-up archives are the same on every machine. */
const seed = 18;
const searchSizes = [200, 10_000, 50_000];
const derivationSizes = { small: 1000, large: 10_000 } as const;

const { archive, records } = openArchive(contentRoot);
const excesses = [...(await benchSearch()), ...benchDerivations()];
if (process.argv.includes("--check")) {
  for (const excess of excesses) console.error(excess);
  if (excesses.length > 0) process.exitCode = 1;
}

async function benchSearch(): Promise<string[]> {
  const { name, executablePath, args, env } = await findBrowser();
  console.log(`Browser: ${name}`);
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
  });
  const own = await measureSearch(archive, browser);
  console.log(searchReport("the archive itself", own));
  const judged = await judgeQueries(archive, browser);
  console.log(acceptanceReport(judged));
  const measures = [own];
  for (const size of searchSizes) {
    const measured = await measureSearch(madeArchive(archive, size, seed), browser);
    console.log(searchReport("a made-up archive", measured));
    measures.push(measured);
  }
  await browser.close();
  return [...measures.flatMap(searchExcesses), ...acceptanceShortfalls(judged)];
}

function benchDerivations(): string[] {
  const small = Math.ceil(derivationSizes.small / archive.units.size);
  const large = Math.ceil(derivationSizes.large / archive.units.size);
  const many = measureDerivations(
    () => replicatedArchive(records, small),
    () => replicatedArchive(records, large),
  );
  console.log(derivationReport("many texts", many));
  const long = measureDerivations(
    () => lengthenedArchive(archive, small),
    () => lengthenedArchive(archive, large),
  );
  console.log(derivationReport("long texts", long));
  return derivationExcesses([...many, ...long]);
}
